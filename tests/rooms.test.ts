import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../src/offline/list-files.ts';

const rooms = JSON.parse(readFileSync('src/rooms.json', 'utf8')) as {
  room: string;
  /** `part` where some of its files do, which the last test follows. */
  browser: boolean | 'part';
}[];
const names = rooms.map(({ room }) => room);
const architecture = readFileSync('docs/architecture.md', 'utf8');

test('every folder of src is a room of the list, and the other way round', () => {
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'styles')
    .map(({ name }) => name);
  expect([...new Set(names.map((name) => name.split('/')[0]))].sort()).toEqual(folders.sort());
  for (const name of names) expect(existsSync(join('src', name)), name).toBe(true);
});

test('docs/architecture.md tells of every room, in order, and which reach the browser', () => {
  const told = [...architecture.matchAll(/^\| `([a-z/-]+)`( \(?\\\*\)?)? +\|/gmu)].map(
    ([, room = '', star]) => ({
      room,
      browser: star === undefined ? false : star.includes('(') ? 'part' : true,
    }),
  );
  expect(told).toEqual(rooms);
});

test("README's map names every room, in order", () => {
  const map = /^src\/ [\s\S]*?^scripts\//mu.exec(readFileSync('README.md', 'utf8'))?.[0] ?? '';
  const told = [...map.matchAll(/^ {2}((?:[a-z-]+\/ ?)+)/gmu)].flatMap(([, line = '']) =>
    line.split(/\/ ?/u).filter((name) => name !== ''),
  );
  const expected = [...new Set(names.map((name) => name.split('/')[0] ?? ''))];
  expect(told.filter((name) => name !== 'styles')).toEqual(expected);
});

/** The drawings of the way of the data, line by line: rooms and folders in their order, and the arrows between them. */
function drawingOf(file: string): { readonly rooms: string[]; readonly arrows: string[][] } {
  const blocks = readFileSync(file, 'utf8').match(/^```text\n[\s\S]*?^```/gmu) ?? [];
  const drawing = blocks.find((block) => block.includes('─►')) ?? '';
  const top = new Set(names.map((name) => name.split('/')[0]));
  const lines = drawing.split('\n').map((line) =>
    // What stands behind a gap is a note.
    (/^\s*(.*?)(?: {3,}\S.*)?$/u.exec(line)?.[1] ?? '')
      .split('─►')
      .map((part) =>
        (part.match(/[a-z-]+\/?/gu) ?? []).filter((word) => top.has(word) || word.endsWith('/')),
      ),
  );
  // A line that begins with a branch goes on from the room before the last fork.
  let fork: string[] = [];
  const arrows = lines.flatMap((parts, line) => {
    const at = parts.findIndex((part) => part.length > 0);
    if (/┬─►/u.test(drawing.split('\n')[line] ?? '')) fork = parts[parts.length - 2] ?? [];
    const whole = at > 0 ? [fork, ...parts.slice(at)] : parts;
    return whole
      .slice(1)
      .flatMap((part, n) => (whole[n] ?? []).flatMap((one) => part.map((other) => [one, other])));
  });
  const drawn = lines.flat(2).filter((word) => !word.endsWith('/'));
  return { rooms: [...new Set(drawn)], arrows };
}

test('the drawings of README and architecture go the way of the rooms, and tell the same', () => {
  const [map, whole] = ['README.md', 'docs/architecture.md'].map(drawingOf);
  const order = [...new Set(names.map((name) => name.split('/')[0] ?? ''))];
  expect(whole?.rooms.toSorted()).toEqual(order.toSorted());
  expect(map?.rooms.filter((room) => !order.includes(room))).toEqual([]);
  const rank = (name: string): number => order.indexOf(name);
  const back = [map, whole].flatMap((drawing) =>
    (drawing?.arrows ?? []).filter(
      ([from = '', to = '']) => rank(from) >= 0 && rank(to) >= 0 && rank(from) >= rank(to),
    ),
  );
  expect(map?.arrows.length).toBeGreaterThan(12);
  expect(back).toEqual([]);
  const told = new Set(whole?.arrows.map((arrow) => arrow.join(' ')));
  expect(map?.arrows.map((arrow) => arrow.join(' ')).filter((one) => !told.has(one))).toEqual([]);
});

test('every file that the table of changes names is there', () => {
  const table = architecture.slice(architecture.indexOf('## Where do I change'));
  const files = [...table.matchAll(/^\|[^|]*\| `([^`]+)` +\|$/gmu)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThanOrEqual(15);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

/** What a file takes from other files at run time, types aside: paths, or names of packages. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const found = code.matchAll(
    /^(?:import|export)(?! type)\b[^;]*?from '([^']+)';|import\('([^']+)'\)|^import '([^']+)';/gmu,
  );
  return [...found].map(([, from, called, bare]) => from ?? called ?? bare ?? '');
}

const roomOf = (file: string): string | undefined =>
  names.find((name) => file.startsWith(`src/${name}/`));

test('what reaches the browser stands in rooms marked for it, and asks nothing of Node', () => {
  const seen = new Set<string>();
  const faults: string[] = [];
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const { browser = false } = rooms.find(({ room }) => room === roomOf(file)) ?? {};
    if (browser === false) faults.push(`${file} stands in no room for the browser`);
    for (const from of importsOf(file)) {
      if (from.startsWith('node:')) faults.push(`${file} imports ${from}`);
      if (from.startsWith('.')) follow(normalize(join(dirname(file), from)));
    }
  };
  for (const name of readdirSync('src/client'))
    if (name.endsWith('.ts')) follow(join('src/client', name));
  expect(faults).toEqual([]);
  expect(seen.size).toBeGreaterThan(100);
});

const sources = listFiles('src')
  .filter((file) => /\.(?:ts|astro)$/u.test(file) && file !== 'edition/virtual-edition.d.ts')
  .map((file) => `src/${file}`);
const isProduct = (file: string): boolean => !/\.test\.ts$|\/fixtures\//u.test(file);

/** Every file of src that a file names in an import, types as well. */
function namedBy(file: string): string[] {
  const named = readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/gu);
  return [...named].map(([, from = '']) => normalize(join(dirname(file), from)));
}

test('what the imports say is the order of the table: a room takes from earlier ones alone', () => {
  const faults = sources.flatMap((file) =>
    namedBy(file).flatMap((other) => {
      const [own, theirs] = [roomOf(file), roomOf(other)];
      if (own === undefined || theirs === undefined || own === theirs) return [];
      return names.indexOf(theirs) < names.indexOf(own) ? [] : [`${file} takes ${other}`];
    }),
  );
  expect(faults).toEqual([]);
});

test('every room but pages is taken from, and no product file takes what tests are made of', () => {
  const taken = new Map(sources.map((file) => [file, namedBy(file)]));
  const used = new Set([...taken.values()].flat().map(roomOf));
  expect(names.filter((name) => !used.has(name) && !['pages', 'client'].includes(name))).toEqual(
    [],
  );
  const faults = sources
    .filter(isProduct)
    .flatMap((file) =>
      (taken.get(file) ?? []).filter((other) => !isProduct(other)).map((other) => [file, other]),
    );
  expect(faults).toEqual([]);
});

test('components and layouts load no edition: pages hand it down', () => {
  const loads = sources.filter(
    (file) =>
      /^src\/(?:components|layouts)\//u.test(file) &&
      /virtual:edition|read-edition|readFileSync/u.test(readFileSync(file, 'utf8')),
  );
  expect(loads).toEqual([]);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

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

import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeClause, makePlan, makeTarget } from '../../src/model/fixtures/records.ts';
import { sealOf } from '../../src/offline/files-to-manifest.ts';
import type { IndexedEdition } from '../../src/edition/indexed-edition.ts';
import { type Collection, folderToCollection } from '../../src/seed/collection.ts';
import { type KeptPages, openKeptPages } from './kept-pages.ts';

const first = { a: '甲', b: '乙' };

let collection: Collection;
const at = (path: string): string => join(collection.root, path);

function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

/** As much of an edition as the pages of these tests read. */
function edition(
  texts: Record<string, string>,
  { sha256 = 'a', matches = [] as string[], soil = 'none' } = {},
): IndexedEdition {
  const plans = Object.keys(texts).map((id) => {
    const plan = makePlan({ id });
    return { ...plan, source: { ...plan.source, sha256 } };
  });
  const clauses = plans.map(({ id }) =>
    makeClause({ plan: id, anchor: 'c1', text: texts[id] ?? '' }),
  );
  const targets = plans.map(({ id }) => makeTarget({ id: `${id}#c1-t1`, plan: id }));
  const row = {
    id: 'gdp',
    indicator: 'gdp',
    twins: [],
    figures: targets.map((target) => ({ target })),
    cells: { get: (plan: string) => ({ state: texts[plan] }) },
  };
  const compared = new Map(
    plans.map(({ id }) => [id, [{ plan: id, topics: ['soil'], text: texts[id], matches }]]),
  );
  const said = new Map(
    Object.entries(texts).map(([plan, text]) => [
      plan,
      new Map([
        ['indicators/gdp', text],
        ['topics/soil', soil],
      ]),
    ]),
  );
  return {
    plans,
    compared,
    comparedOn: new Map([['soil', compared]]),
    topics: [],
    bodies: [],
    indicators: [],
    rows: [row],
    mentions: new Map([...said].map(([plan, own]) => [plan, [...own]])),
    mentionsOf: said,
    promises: new Map(),
    clauseOf: new Map(clauses.map((clause) => [`${clause.plan}#c1`, clause])),
  } as unknown as IndexedEdition;
}

type Page = (edition: IndexedEdition) => string;

const pages: Record<string, Page> = {
  '/plans/a.html': ({ clauseOf }) => clauseOf.get('a#c1')?.text ?? '',
  '/plans/b.html': ({ clauseOf }) => clauseOf.get('b#c1')?.text ?? '',
  '/index.html': ({ plans }) => plans.map(({ id, title }) => `${id} ${title}`).join(),
  '/check.html': ({ plans }) => plans.map(({ source }) => source.sha256).join(),
  '/all.html': ({ clauseOf }) => [...clauseOf.values()].map(({ text }) => text).join(),
  '/row.html': ({ rows }) => JSON.stringify(rows[0]?.cells.get('a')),
  '/topic.html': ({ comparedOn }) =>
    [...(comparedOn.get('soil')?.values() ?? [])].map(([one]) => one?.text).join(),
  '/beside.html': ({ comparedOn }) =>
    [...(comparedOn.get('soil')?.values() ?? [])].flatMap(([one]) => one?.matches).join(),
  '/soil.html': ({ mentionsOf }) =>
    Object.keys(first)
      .map((plan) => JSON.stringify(mentionsOf.get(plan)?.get('topics/soil')))
      .join(),
  '/figures.html': ({ rows }) => String(rows[0]?.figures.length),
};

/** Makes all pages as a build does; tells which were made anew, and leaves the site as the next one finds it. */
async function build(
  read: IndexedEdition,
  props: unknown = {},
  program = 'one',
): Promise<string[]> {
  const kept: KeptPages = openKeptPages(
    collection,
    program,
    { whole: read, current: read },
    at('fresh'),
  );
  const made: string[] = [];
  const files: [string, Uint8Array][] = [];
  for (const [path, page] of Object.entries(pages)) {
    const own = await kept.page(path, props, () => {
      made.push(path);
      return Promise.resolve(new TextEncoder().encode(page(kept.opened.whole)));
    });
    const bytes = own ?? readFileSync(at(`fresh${path}`));
    expect(new TextDecoder().decode(bytes)).toBe(page(read));
    files.push([path.slice(1), bytes]);
  }
  for (const [path, bytes] of files) write(`dist/${path}`, new TextDecoder().decode(bytes));
  write(
    'dist/manifest.json',
    JSON.stringify({ files: files.map(([path, bytes]) => sealOf(path, bytes)) }),
  );
  kept.close();
  return made;
}

beforeEach(async () => {
  collection = folderToCollection(mkdtempSync(join(tmpdir(), 'plan-concordance-')));
  expect(await build(edition(first))).toEqual(Object.keys(pages));
});

afterEach(() => {
  rmSync(collection.root, { recursive: true, force: true });
});

test('nothing was changed: no page is made', async () => {
  expect(await build(edition(first))).toEqual([]);
});

test('a text was changed: only pages that read it are made, twice over', async () => {
  for (const text of ['丙', '丁'])
    expect(await build(edition({ ...first, a: text }))).toEqual([
      '/plans/a.html',
      '/all.html',
      '/row.html',
      '/topic.html',
      '/beside.html',
    ]);
});

test('both say otherwise of one subject: who asks them for it is made, and who asks one for all', async () => {
  expect(await build(edition(first, { soil: 'own' }))).toEqual(['/row.html', '/soil.html']);
});

test('an entry found another counterpart: who shows counterparts is made', async () => {
  expect(await build(edition(first, { matches: ['b#c1'] }))).toEqual(['/beside.html']);
});

test('a file was changed behind the same text: who shows its checksum is made', async () => {
  expect(await build(edition(first, { sha256: 'b' }))).toEqual(['/check.html']);
});

test('a document was added: pages that go through all are made', async () => {
  expect(await build(edition({ ...first, c: '丙' }))).toEqual([
    '/index.html',
    '/check.html',
    '/all.html',
    '/row.html',
    '/topic.html',
    '/beside.html',
    '/soil.html',
    '/figures.html',
  ]);
});

test.each<[string, () => Parameters<typeof build>]>([
  ['another program', () => [edition(first), {}, 'two']],
  ['other props', () => [edition(first), { text: 'x' }]],
  [
    'a note that was cut',
    () => {
      truncateSync(at('.cache/pages.json'), 40);
      return [edition(first)];
    },
  ],
  [
    'no note',
    () => {
      rmSync(at('.cache/pages.json'));
      return [edition(first)];
    },
  ],
  [
    'no site',
    () => {
      rmSync(at('dist'), { recursive: true });
      return [edition(first)];
    },
  ],
])('%s: every page is made', async (_name, act) => {
  expect(await build(...act())).toEqual(Object.keys(pages));
});

test('a page that was changed by hand is made again', async () => {
  write('dist/index.html', '改过');
  expect(await build(edition(first))).toEqual(['/index.html']);
  expect(readFileSync(at('dist/index.html'), 'utf8')).not.toBe('改过');
});

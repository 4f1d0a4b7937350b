import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Comparisons } from '../../src/compare/comparisons.ts';
import { loadTables } from '../../src/convert/load-tables.ts';
import { type Collection, folderToCollection } from '../../src/seed/collection.ts';
import { openKeptComparisons } from './kept-comparisons.ts';
import { openKeptDocuments } from './kept-documents.ts';

const tables = loadTables(folderToCollection());
const comparisons: Comparisons = {
  keys: ['甲', '乙'],
  topics: new Map(),
  pairs: {
    shorter: Int32Array.of(0),
    longer: Int32Array.of(1),
    sums: Float64Array.of(0.5),
  },
};

let collection: Collection;
const at = (name: string): string => join(collection.root, '.cache', name);

/** Derives something of two documents as a build does; tells of which it was made anew, and whether comparisons were kept. */
function build({ program = 'one', of = tables, a = 'hash of a' } = {}): string[] {
  const kept = openKeptDocuments(collection, program, of, new Map(Object.entries({ a, b: 'b' })));
  const made: string[] = [];
  for (const plan of ['a', 'b']) {
    const derived = kept.of(plan, 'length', () => {
      made.push(plan);
      return [plan, [1, 2]];
    });
    expect(derived).toEqual([plan, [1, 2]]);
  }
  kept.close();
  const { former, note } = openKeptComparisons(collection, program, of);
  if (former === null) made.push('comparisons');
  else expect(former).toEqual(comparisons);
  note(comparisons);
  return made;
}

const all = ['a', 'b', 'comparisons'];

beforeEach(() => {
  collection = folderToCollection(mkdtempSync(join(tmpdir(), 'plan-concordance-')));
  expect(build()).toEqual(all);
});

afterEach(() => {
  rmSync(collection.root, { recursive: true, force: true });
});

/** Changes one byte in the middle of a note. */
function damage(name: string): void {
  const bytes = readFileSync(at(name));
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
  writeFileSync(at(name), bytes);
}

const { taxonomy } = tables.vocabulary;
const fewer = { ...taxonomy, themes: taxonomy.themes.slice(1) };

test.each<[string, () => Parameters<typeof build>, string[]]>([
  ['nothing was changed', () => [], []],
  ['one document is another', () => [{ a: 'another' }], ['a']],
  ['a document of which no hash is known', () => [{ a: '' }], ['a']],
  ['another program', () => [{ program: 'two' }], all],
  [
    'other topics',
    () => [{ of: { ...tables, vocabulary: { ...tables.vocabulary, taxonomy: fewer } } }],
    all,
  ],
  [
    'a byte of the documents was changed',
    () => {
      damage('documents');
      return [];
    },
    ['a', 'b'],
  ],
  [
    'a byte of the comparisons was changed',
    () => {
      damage('comparisons');
      return [];
    },
    ['comparisons'],
  ],
  [
    'both notes were cut',
    () => {
      truncateSync(at('documents'), 90);
      truncateSync(at('comparisons'), 30);
      return [];
    },
    all,
  ],
  [
    'both notes are gone',
    () => {
      rmSync(at('documents'));
      rmSync(at('comparisons'));
      return [];
    },
    all,
  ],
])('%s: what is not known to hold is made anew', (_name, act, made) => {
  expect(build(...act())).toEqual(made);
});

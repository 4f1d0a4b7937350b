import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Table } from '../../src/export/table.ts';
import { sealOf } from '../../src/offline/files-to-manifest.ts';
import { type Collection, folderToCollection } from '../../src/seed/collection.ts';
import { openKeptTables } from './kept-tables.ts';

let collection: Collection;
let made: number;

const table = (cell: string): Table => ({
  name: '数字',
  columns: [{ header: '数', type: 'text' }],
  rows: [[cell]],
  notes: [],
});

/** Makes the file of one table as a build does, and leaves the site as the next build finds it. */
async function build(cell: string, program = 'one'): Promise<string> {
  const kept = openKeptTables(collection, program);
  const bytes = await kept.file(table(cell), ({ rows }) => {
    made += 1;
    return Promise.resolve(new TextEncoder().encode(JSON.stringify(rows[0]?.[0])));
  });
  kept.close();
  const dist = join(collection.root, 'dist');
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'a.xlsx'), bytes);
  const files = [sealOf('a.xlsx', bytes)];
  writeFileSync(join(dist, 'manifest.json'), JSON.stringify({ files }));
  return String(JSON.parse(new TextDecoder().decode(bytes)));
}

beforeEach(async () => {
  collection = folderToCollection(mkdtempSync(join(tmpdir(), 'plan-concordance-')));
  made = 0;
  await build('甲');
});

afterEach(() => {
  rmSync(collection.root, { recursive: true, force: true });
});

test.each<[string, () => void, Parameters<typeof build>, number]>([
  ['the same table', () => undefined, ['甲'], 1],
  ['another cell', () => undefined, ['乙'], 2],
  ['another program', () => undefined, ['甲', 'two'], 2],
  [
    'a file that was changed',
    () => {
      writeFileSync(join(collection.root, 'dist/a.xlsx'), '乙');
    },
    ['甲'],
    2,
  ],
  [
    'a note that was cut',
    () => {
      writeFileSync(join(collection.root, '.cache/tables.json'), '{');
    },
    ['甲'],
    2,
  ],
])('%s: the file is right, and made only where it must be', async (_name, act, args, times) => {
  act();
  expect(await build(...args)).toBe(args[0]);
  expect(made).toBe(times);
});

import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPage } from '../../src/intake/html/read-page.ts';
import { bytesToIntake } from '../../src/intake/bytes-to-intake.ts';
import { readHistory, readLedgers } from '../../src/ledger/read-ledgers.ts';
import { type Collection, folderToCollection } from '../../src/seed/collection.ts';
import { readPlan } from '../../src/seed/read-plans.ts';
import { addOriginal } from '../add/add-original.ts';
import type { Original } from '../read-original.ts';
import { type Correction, correctPlan } from './correct-plan.ts';
import { difference } from './say-changes.ts';

const CLAUSES = [
  '1.培育企业。新增规模以上企业12家。',
  '2.建设园区。建成园区2个。',
  '3.修复河道20公里。',
];
const words = (clauses: readonly string[]): string =>
  ['东岭县2024年重点工作任务', '一、工业', ...clauses].join('\n');
const page = (clauses: readonly string[]): string =>
  `<!DOCTYPE html><html><body><div id="zoom">${words(clauses)
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</div></body></html>`;

let collection: Collection;
const id = 'dongling-tasks-2024';

async function original(text: string, name: string): Promise<Original> {
  const bytes = Buffer.from(text);
  return { name, bytes, intake: await bytesToIntake(bytes, name, { readPage }) };
}

async function correct(text: string, why: string | null): Promise<Correction | null> {
  const source = await original(text, 'x.html');
  return correctPlan(source, {
    collection,
    id,
    given: {},
    explain: () => Promise.resolve(why),
  });
}

beforeEach(async () => {
  collection = folderToCollection(mkdtempSync(join(tmpdir(), 'plan-concordance-')));
  mkdirSync(join(collection.root, 'plans'));
  const given = { region: '370499' };
  await addOriginal(await original(words(CLAUSES), 'x.txt'), { collection, given, asker: null });
});

afterEach(() => {
  rmSync(collection.root, { recursive: true, force: true });
});

test('a better source: what changed stays in the history with the reason, what is gone is retired', async () => {
  const better = [CLAUSES[0] ?? '', '2.建设园区。建成园区3个。'];
  const done = await correct(page(better), '官网更正');
  expect(done?.changes).toMatchObject({
    changed: [{ id: 'c2' }],
    lost: [{ id: 'c3' }],
    fresh: [],
  });
  const ledger = readLedgers(collection).byPlan.get(id);
  expect(ledger?.retired).toMatchObject({ c3: '官网更正', 'c3-t1': '随 c3 撤下：官网更正' });
  expect(ledger?.changed).toEqual({});
  expect(readHistory(collection, id).map(({ id: each, why, text }) => [each, why, text])).toEqual([
    ['c2', '官网更正', CLAUSES[1]],
    ['c3', '官网更正', CLAUSES[2]],
  ]);
  expect(readPlan(collection, id).yaml.original).toBe('original.html');
  const folder = readdirSync(join(collection.root, 'plans', id)).sort();
  expect(folder).toEqual(['original.html', 'plan.yaml', 'source.json', 'source.txt']);
  // the same again
  expect(await correct(page(better), null)).toBeNull();
});

test.each<[name: string, text: string, why: string | null, fault: RegExp]>([
  ['without a reason', page(CLAUSES.slice(0, 2)), null, /--why/u],
  [
    'another document',
    page(['1.政府工作报告回顾过去一年主要情况，提出今后一个时期的主要目标、基本思路和政策举措。']),
    '换',
    /只有 \d+% 相同.*replace.*add/u,
  ],
])('%s: nothing is written', async (_, text, why, fault) => {
  const read = (): string[] =>
    ['plan.yaml', 'source.txt'].map((name) =>
      readFileSync(join(collection.root, 'plans', id, name), 'utf8'),
    );
  const before = read();
  await expect(correct(text, why)).rejects.toThrow(fault);
  expect(read()).toEqual(before);
});

test('two wordings are shown where they part', () => {
  expect(difference('2.建设园区。建成园区2个。', '2.建设园区。建成园区3个。')).toBe(
    '….建设园区。建成园区[2 → 3]个。',
  );
});

import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Given } from '../../src/guess/guess.ts';
import { bytesToIntake } from '../../src/intake/bytes-to-intake.ts';
import { type Collection, folderToCollection } from '../../src/seed/collection.ts';
import { readPlan } from '../../src/seed/read-plans.ts';
import { type Added, addOriginal } from './add-original.ts';
import type { Asker } from './asker.ts';

const TITLE = '东岭县2024年重点工作任务';
const text = (...lines: string[]): string =>
  [TITLE, '一、工业', '1.培育企业。新增规模以上企业12家。', ...lines].join('\r\n');

let collection: Collection;

beforeEach(() => {
  collection = folderToCollection(mkdtempSync(join(tmpdir(), 'plan-concordance-')));
  mkdirSync(join(collection.root, 'plans'));
});

afterEach(() => {
  rmSync(collection.root, { recursive: true, force: true });
});

/** Every file of the collection, but for what commands keep for themselves. */
function files(): string[] {
  return readdirSync(collection.root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(collection.root.length + 1))
    .sort();
}

/** Somebody who gives these answers and keeps the questions. */
function answering(answers: string[]): { asker: Asker; questions: string[] } {
  const questions: string[] = [];
  const ask = (question: string): Promise<string | null> => {
    questions.push(question);
    return Promise.resolve(answers.shift() ?? null);
  };
  return { asker: { ask, close: () => undefined }, questions };
}

async function add(
  words: string,
  given: Given = {},
  asker: Asker | null = null,
  name = '任务.txt',
): Promise<Added> {
  const bytes = Buffer.from(words);
  const intake = await bytesToIntake(bytes, name);
  return addOriginal({ name, bytes, intake }, { collection, given, asker });
}

const region = '370499';

test('a file becomes a plan: its original, what was read of it, its ids; a second time nothing changes', async () => {
  const added = await add(text(), { region });
  expect(added).toMatchObject({ id: 'dongling-tasks-2024', isNew: true });
  expect(files()).toEqual([
    'content/data/dongling-tasks-2024.json',
    'content/plans/dongling-tasks-2024.mdx',
    'ledger/dongling-tasks-2024.yaml',
    'ledger/index.yaml',
    ...['original.txt', 'plan.yaml', 'source.json', 'source.txt'].map(
      (name) => `plans/dongling-tasks-2024/${name}`,
    ),
  ]);
  const { yaml, original } = readPlan(collection, 'dongling-tasks-2024');
  expect(Buffer.from(original ?? []).toString()).toBe(text());
  expect(yaml).toMatchObject({ title: TITLE, region, original: 'original.txt' });
  const before = files().map((file) => readFileSync(join(collection.root, file), 'utf8'));
  expect(await add(text(), { region })).toEqual({ id: 'dongling-tasks-2024', isNew: false });
  expect(files().map((file) => readFileSync(join(collection.root, file), 'utf8'))).toEqual(before);
});

test('another source of what is there is for correct, under a name of its own it is another document', async () => {
  await add(text(), { region });
  const other = text('2.建设园区。');
  await expect(add(other, { region })).rejects.toThrow(/npm run correct -- dongling-tasks-2024/u);
  await expect(add(other, { region, id: 'dongling-tasks-2024' })).rejects.toThrow(/correct/u);
  expect(await add(other, { region, id: 'dongling-other-2024' })).toMatchObject({ isNew: true });
});

test('what nothing tells stops with the flag that says it, and nothing is written', async () => {
  await expect(add(text())).rejects.toThrow(/地方猜不出（全国的表里没有“东岭县”），请加 --region/u);
  await expect(add(text(), {}, answering([]).asker)).rejects.toThrow(/--region/u);
  expect(files()).toEqual([]);
});

test('only what is doubtful is asked, with the words behind it; a wrong answer is asked again', async () => {
  const { asker, questions } = answering(['市里', region]);
  await add(text(), {}, asker);
  expect(questions).toHaveLength(2);
  expect(questions[0]).toMatch(/地方：猜不出\n {2}依据：“东岭县”\n {2}存疑：全国的表里没有/u);
  const second = answering(['']);
  await add(
    text().replace('2024年', ''),
    { region, period: { start: 2025, end: 2025 } },
    second.asker,
    '东岭县任务（征求意见稿）.txt',
  );
  expect(second.questions).toEqual([
    expect.stringMatching(/状态：猜是 征求意见稿\n {2}依据：文件名/u),
  ]);
  expect(files().filter((file) => file.endsWith('plan.yaml'))).toHaveLength(2);
});

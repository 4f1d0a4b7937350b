import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convertPlans, orphanFiles, staleFiles } from '../../src/convert/convert-plans.ts';
import type { Given } from '../../src/guess/guess.ts';
import { bytesToIntake } from '../../src/intake/bytes-to-intake.ts';
import { readLedgers } from '../../src/ledger/read-ledgers.ts';
import { type Collection, folderToCollection } from '../../src/seed/collection.ts';
import { readPlanYamls } from '../../src/seed/read-plans.ts';
import { addOriginal } from '../add/add-original.ts';
import { correctPlan } from '../correct/correct-plan.ts';
import { renamePlan } from './rename-plan.ts';
import { withdrawPlan } from './withdraw-plan.ts';

const SECRET = '修复河道20公里';
const draft = `东岭县2024年重点工作任务（征求意见稿）\n一、工业\n1.培育企业12家、园区2个。\n2.${SECRET}。`;
const issued = draft.replace('（征求意见稿）', '').replace('12家', '15家');
const [first, second] = ['dongling-tasks-2024', 'dongling-tasks-2024-issued'];

let collection: Collection;

async function add(text: string, given: Given = {}): Promise<string> {
  const bytes = Buffer.from(text);
  const intake = await bytesToIntake(bytes, 'x.txt');
  const frame = { collection, given: { region: '370499', ...given }, asker: null };
  return (await addOriginal({ name: 'x.txt', bytes, intake }, frame)).id;
}

/** Files of the collection that hold some words. */
function holding(words: string): string[] {
  return readdirSync(collection.root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path, 'utf8').includes(words))
    .map((path) => path.slice(collection.root.length + 1));
}

/** What `npm run convert -- --check` would say. */
function faults(): string[] {
  const plans = [...convertPlans(collection, readLedgers(collection))];
  return [
    ...staleFiles(collection, plans).map(([path]) => path),
    ...orphanFiles(collection, plans),
    ...plans.flatMap(({ settlement }) => [...settlement.faults, ...settlement.pending]),
  ];
}

beforeEach(async () => {
  collection = folderToCollection(mkdtempSync(join(tmpdir(), 'plan-concordance-')));
  mkdirSync(join(collection.root, 'plans'));
  mkdirSync(join(collection.root, 'reviews'));
  expect(await add(draft)).toBe(first);
  expect(await add(issued)).toBe(second);
  writeFileSync(
    join(collection.root, 'reviews/topics.yaml'),
    `# 人的更正\n- entry: ${first}#c2\n  topics: [water-network]\n  reason: ${SECRET}是水网工程\n`,
  );
});

afterEach(() => {
  rmSync(collection.root, { recursive: true, force: true });
});

const supersedes = (id: string): string | null | undefined =>
  readPlanYamls(collection).get(id)?.supersedes;

test('the issued text supersedes its draft', () => {
  expect(supersedes(second)).toBe(first);
});

test('a withdrawn plan leaves its ids and a sentence; its files are kept aside', async () => {
  await withdrawPlan(collection, { id: first, why: '已由印发稿取代', purge: false });
  expect(faults()).toEqual([]);
  expect(supersedes(second)).toBeNull();
  expect(readLedgers(collection).byPlan.get(first)).toMatchObject({
    withdrawn: { why: '已由印发稿取代', title: '东岭县2024年重点工作任务（征求意见稿）' },
    ids: { c2: expect.any(String) as string },
  });
  expect(readdirSync(join(collection.root, 'withdrawn', first))).toContain('original.txt');
  await expect(add(draft, { id: first })).rejects.toThrow(/编号不能再给别的文件用/u);
});

test('of a purged plan no word is left but its title', async () => {
  const bytes = Buffer.from(draft.replace('公里', '公里以上'));
  const intake = await bytesToIntake(bytes, 'y.txt');
  await correctPlan(
    { name: 'y.txt', bytes, intake },
    { collection, id: first, given: {}, explain: () => Promise.resolve('更正') },
  );
  const proof = join(collection.root, collection.plans, second, 'proof.html');
  writeFileSync(proof, '农村公路：从20公里到15家');
  await withdrawPlan(collection, { id: first, why: '含个人信息', purge: true });
  expect(existsSync(proof)).toBe(false);
  await withdrawPlan(collection, { id: second, why: '误收', purge: true });
  expect(holding('河道')).toEqual([]);
  expect(holding('20公里')).toEqual([]);
  expect(faults()).toEqual([]);
  expect(Object.keys(readLedgers(collection).byPlan.get(first)?.figures ?? {})).toContain('c2-t1');
});

test('a renamed plan takes everything along, and its old address points on', async () => {
  await renamePlan(collection, first, 'dongling-tasks-2024-draft');
  expect(faults()).toEqual([]);
  expect(supersedes(second)).toBe('dongling-tasks-2024-draft');
  expect(holding(`${first}#c2`)).toEqual([]);
  expect(readLedgers(collection).byPlan.get(first)?.withdrawn).toMatchObject({
    to: 'dongling-tasks-2024-draft',
  });
  await renamePlan(collection, 'dongling-tasks-2024-draft', 'dongling-draft-2024');
  expect(readLedgers(collection).byPlan.get(first)?.withdrawn?.to).toBe('dongling-draft-2024');
  await expect(renamePlan(collection, second, first)).rejects.toThrow(/已经用过/u);
  await expect(renamePlan(collection, second, '../x')).rejects.toThrow(/不能作编号/u);
});

test('a next edition of the same title gets an id of its own', async () => {
  const revised = issued.replace('15家', '18家');
  await expect(add(revised)).rejects.toThrow(/correct/u);
  expect(await add(revised, { supersedes: second })).toBe('dongling-tasks-2024-2');
  expect(supersedes('dongling-tasks-2024-2')).toBe(second);
});

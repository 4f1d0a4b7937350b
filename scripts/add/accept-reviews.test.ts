import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesToIntake } from '../../src/intake/bytes-to-intake.ts';
import { PlanContent } from '../../src/model/plan-content.ts';
import { rowsDigest } from '../../src/proof/rows-digest.ts';
import { sha256 } from '../../src/convert/seed-to-intake.ts';
import { type Collection, folderToCollection } from '../../src/seed/collection.ts';
import { readPlan } from '../../src/seed/read-plans.ts';
import { readingHash, writeProof } from '../proof/write-proof.ts';
import { acceptReviews } from './accept-reviews.ts';
import { withdrawPlan } from '../keep/withdraw-plan.ts';
import { addOriginal } from './add-original.ts';

const id = 'dongling-tasks-2024';
const secret = '0632-6611234';
let collection: Collection;

const contentNow = (): PlanContent =>
  PlanContent.parse(
    JSON.parse(readFileSync(join(collection.root, `content/data/${id}.json`), 'utf8')),
  );

function save(name: string, ...rows: object[]): string {
  const lines = rows.map((row) => JSON.stringify(row));
  const head = {
    proof: id,
    source: sha256(readPlan(collection, id).bytes),
    reading: readingHash(contentNow()),
    rows: rows.length,
    digest: rowsDigest(lines),
    must: 0,
    seen: 0,
    signed: [{ role: '初校', name, date: '2024-03-18' }],
  };
  const file = join(collection.root, `${name}.yaml`);
  writeFileSync(file, [JSON.stringify(head), ...lines].map((line) => `- ${line}\n`).join(''));
  return file;
}

beforeAll(async () => {
  collection = folderToCollection(mkdtempSync(join(tmpdir(), 'plan-concordance-')));
  mkdirSync(join(collection.root, 'plans'));
  const bytes = Buffer.from(
    `东岭县2024年重点工作任务\n一、工业\n1.培育企业。新增高新技术企业12家、园区2个。\n2.修复河道。修复河道20公里。联系电话：${secret}。\n3.收储粮油。收储本地粮油30万吨。`,
  );
  const intake = await bytesToIntake(bytes, 'x.txt');
  const frame = { collection, given: { region: '370499' }, asker: null };
  expect((await addOriginal({ name: 'x.txt', bytes, intake }, frame)).id).toBe(id);
}, 120_000);

afterAll(() => {
  rmSync(collection.root, { recursive: true, force: true });
});

test('the proof page stands beside the plan, shows what is kept from publication, and needs no other file', async () => {
  const { file, must } = await writeProof(collection, id);
  const html = readFileSync(join(collection.root, file), 'utf8');
  expect(must).toBeGreaterThan(0);
  expect(html).toContain(secret);
  expect(html).not.toMatch(/(?:src|href)="(?!data:|#)/u);
  expect(JSON.stringify(contentNow())).not.toContain(secret);
}, 120_000);

test('what two people saved is taken over together, or, where they disagree, not at all', async () => {
  const drop = { clause: 'c1', figure: '2个', action: 'drop', reason: '是例子' };
  const set = {
    clause: 'c1',
    figure: '2个',
    action: 'set',
    set: { scope: '园区' },
    reason: '写明',
  };
  const silent = { subject: 'topics/solar', said: false, reason: '另一种说法' };
  const wrong = { clause: 'c1', figure: '99家', action: 'drop', reason: '没有这个数' };
  const before = readFileSync(join(collection.root, `content/data/${id}.json`), 'utf8');
  const accept = (...files: string[]) => acceptReviews(collection, { id, files, asker: null });
  await expect(accept(save('甲', drop), save('乙', set))).rejects.toThrow('几个人写得不同');
  await expect(accept(save('甲', silent, wrong))).rejects.toThrow(/99家/u);
  expect(readFileSync(join(collection.root, `content/data/${id}.json`), 'utf8')).toBe(before);
  const lines = await accept(save('甲', drop), save('乙', drop, silent));
  expect(lines.join('\n')).toMatch(/采用 2 条更正[\s\S]*数字去了 .*园区[\s\S]*数字 －1/u);
  expect(contentNow().targets.map(({ value }) => value)).toEqual([12, 20, 30]);
  const kept = readFileSync(join(collection.root, `reviews/${id}.yaml`), 'utf8');
  expect(kept).toMatch(/name: 甲[\s\S]*name: 乙/u);
}, 240_000);

test('a label filed on the page becomes a line of reviews/vocab.yaml, and its figures join the row', async () => {
  const { indicator: none, label = '' } = contentNow().targets.at(-1) ?? {};
  expect(none).toBeNull();
  const filed = {
    label,
    indicator: 'grain-output',
    origin: `${id}#c3`,
    reason: '校核：与“粮食总产量”是一回事',
  };
  const accept = (...files: string[]) => acceptReviews(collection, { id, files, asker: null });
  const other = { ...filed, indicator: 'high-standard-farmland-new' };
  await expect(accept(save('甲', filed), save('乙', other))).rejects.toThrow('几个人写得不同');
  await expect(accept(save('甲', { ...filed, indicator: 'no-row' }))).rejects.toThrow(
    /没有 no-row/u,
  );
  const lines = await accept(save('甲', filed), save('乙', { ...filed, reason: '同意' }));
  expect(lines.join('\n')).toMatch(/采用 1 条更正[\s\S]*叫法归入目录[\s\S]*grain-output/u);
  expect(contentNow().targets.at(-1)?.indicator).toBe('grain-output');
  const kept = readFileSync(join(collection.root, 'reviews/vocab.yaml'), 'utf8');
  expect(kept).toContain(`origin: ${id}#c3`);
  await withdrawPlan(collection, { id, why: '误收', purge: true });
  expect(readFileSync(join(collection.root, 'reviews/vocab.yaml'), 'utf8')).not.toContain(label);
}, 240_000);

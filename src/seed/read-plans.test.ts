import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderToCollection } from './collection.ts';
import { readPlan, readPlanIds } from './read-plans.ts';

const GOOD = `title: 某区2024年重点工作任务
shortTitle: 2024年重点工作任务
kind: annual-tasks
status: issued
region: "370405"
docNumber: null
issuers: []
date: null
period: { start: 2024, end: 2024 }
url: null
supersedes: null
`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-concordance-seed-'));
  mkdirSync(join(root, 'plans/x-2024'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(yaml: string): void {
  writeFileSync(join(root, 'plans/x-2024/plan.yaml'), yaml);
  writeFileSync(join(root, 'plans/x-2024/source.txt'), '一、目标');
}

test('a good plan is read', () => {
  write(GOOD);
  expect(readPlanIds(folderToCollection(root))).toEqual(['x-2024']);
  expect(readPlan(folderToCollection(root), 'x-2024').yaml.title).toBe('某区2024年重点工作任务');
});

test.each<[name: string, yaml: string, error: RegExp]>([
  [
    'a missing field',
    GOOD.replace(/^kind:.*\n/mu, ''),
    /plans\/x-2024\/plan\.yaml, kind: found nothing; .*Correct this key/u,
  ],
  [
    'a wrong kind',
    GOOD.replace('annual-tasks', 'annual'),
    /kind: found "annual"; .*three-year-plan/u,
  ],
  [
    'a day that is none',
    GOOD.replace('date: null', 'date: 2024-02-30'),
    /date: found "2024-02-30"/u,
  ],
  ['an unknown field', `${GOOD}author: 甲\n`, /author: found an unknown key/u],
  [
    'a region that is no code',
    GOOD.replace('"370405"', '台儿庄区'),
    /region: found "台儿庄区"; expected a six-digit/u,
  ],
  ['no YAML', 'title: "某区', /found no valid YAML.*Correct the line/u],
  [
    'a predecessor that is not there',
    GOOD.replace('supersedes: null', 'supersedes: y-2023'),
    /supersedes: found y-2023; expected the id of a plan/u,
  ],
])('%s: file, key, found, expected', (_, yaml, error) => {
  write(yaml);
  expect(() => readPlan(folderToCollection(root), 'x-2024')).toThrow(error);
});

test('a missing source and a missing plan.yaml are named', () => {
  expect(() => readPlan(folderToCollection(root), 'x-2024')).toThrow(
    /plan\.yaml: found no such file/u,
  );
  writeFileSync(join(root, 'plans/x-2024/plan.yaml'), GOOD);
  expect(() => readPlan(folderToCollection(root), 'x-2024')).toThrow(
    /source\.txt: found no such file/u,
  );
});

test('a folder name that is no id is named', () => {
  write(GOOD);
  cpSync(join(root, 'plans/x-2024'), join(root, 'plans/新计划'), { recursive: true });
  expect(() => readPlanIds(folderToCollection(root))).toThrow(
    /plans\/新计划: found a folder name that is no plan id/u,
  );
});

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Collection, folderToCollection } from '../../src/seed/collection.ts';
import { convertSources } from './convert-sources.ts';

const source = `某区2025年重点工作任务
一、科技创新
1.培育企业。年内培育高新技术企业20家、专精特新企业11家。
`;

const planYaml = `title: 某区2025年重点工作任务
shortTitle: 某区2025年任务
kind: annual-tasks
status: issued
region: "370405"
docNumber: null
issuers: []
date: 2025-01-10
period: { start: 2025, end: 2025 }
url: null
supersedes: null
`;

let collection: Collection;
const at = (path: string): string => join(collection.root, path);

function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

function addPlan(id: string, yaml = planYaml, text = source): void {
  write(`plans/${id}/plan.yaml`, yaml);
  write(`plans/${id}/source.txt`, text);
}

const build = (program = 'one', keepGoing = false) =>
  convertSources(collection, program, { keepGoing });

beforeEach(() => {
  collection = folderToCollection(mkdtempSync(join(tmpdir(), 'plan-concordance-')));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  addPlan('mou-tasks-2025');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(collection.root, { recursive: true, force: true });
});

test('broken plans are all named at once; with keepGoing the others are read and these listed', async () => {
  addPlan('no-date-2025', planYaml.replace('2025-01-10', '2025年1月10日'));
  addPlan('no-text-2025', planYaml, '\n');
  addPlan('next-tasks-2025', planYaml.replace('supersedes: null', 'supersedes: no-date-2025'));
  await expect(build()).rejects.toThrow(/no-date-2025[\s\S]*no-text-2025/u);
  write('content/data/no-text-2025.json', '{}');
  const { contents, leftOut } = await build('one', true);
  expect(contents.map(({ plan }) => plan.id)).toEqual(['mou-tasks-2025']);
  expect(leftOut.map(({ plan }) => plan).sort()).toEqual([
    'next-tasks-2025',
    'no-date-2025',
    'no-text-2025',
  ]);
  // What was read of it before is not lost.
  expect(readFileSync(at('content/data/no-text-2025.json'), 'utf8')).toBe('{}');
});

test.each([
  ['nothing was changed', () => undefined],
  ['a word was changed', () => addPlan('mou-tasks-2025', planYaml, source.replace('20家', '21家'))],
  ['the note is damaged', () => write('.cache/read.json', '{"plans":')],
  [
    'the note is another plan’s',
    () => write('.cache/read.json', '{"plans":{"x":{"key":"","hash":""}}}'),
  ],
  ['content/ was changed by hand', () => write('content/data/mou-tasks-2025.json', '{"plan":{}}')],
  ['content/ is gone', () => rmSync(at('content'), { recursive: true })],
])('%s: a second build gives what a first one would', async (_name, act) => {
  addPlan('other-tasks-2025');
  await build();
  act();
  const { contents } = await build();
  const kept = readFileSync(at('content/data/mou-tasks-2025.json'), 'utf8');
  cpSync(at('plans'), at('fresh/plans'), { recursive: true });
  collection = { ...collection, root: at('fresh') };
  expect((await build()).contents).toEqual(contents);
  expect(readFileSync(at('content/data/mou-tasks-2025.json'), 'utf8')).toBe(kept);
  collection = { ...collection, root: dirname(collection.root) };
});

test('what another program read is read anew', async () => {
  await build();
  const note = readFileSync(at('.cache/read.json'), 'utf8');
  await build('two');
  expect(readFileSync(at('.cache/read.json'), 'utf8')).not.toBe(note);
});

test('many plans are read on threads, in their order, to the same', async () => {
  for (let n = 10; n < 36; n += 1) addPlan(`mou-tasks-${String(2000 + n)}`);
  const { contents } = await build();
  expect(contents.map(({ plan }) => plan.id)).toEqual(
    contents.map(({ plan }) => plan.id).toSorted(),
  );
  expect(contents).toHaveLength(26);
  expect(contents[1]?.targets.length).toBe(contents[0]?.targets.length);
});

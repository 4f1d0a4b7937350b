import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
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
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlanRecord } from '../src/model/plan.ts';
import { listFiles } from '../src/offline/list-files.ts';

// Two collections beside the repository, built at once: one as `new-collection` makes it, one of twelve
// documents of six made-up places that an office publishes.
const folder = mkdtempSync(join(tmpdir(), 'plan-concordance-collections-'));
const [small, office] = [join(folder, 'small'), join(folder, 'office')];
const node = promisify(execFile);
const run = (script: string, ...args: string[]) =>
  node(process.execPath, [script, ...args], { maxBuffer: 1 << 24 });

/** What stands in the repository before and after, file by file. */
const repository = (): string[] =>
  ['seeds', 'content'].flatMap((part) =>
    listFiles(part).map((file) => {
      const hash = createHash('sha256').update(readFileSync(join(part, file)));
      return `${part}/${file} ${hash.digest('hex')}`;
    }),
  );

const places = ['东岭', '西川', '南浦', '北原', '中洲', '上坪'];

function write(path: string, text: string): void {
  mkdirSync(join(office, path, '..'), { recursive: true });
  writeFileSync(join(office, path), text);
}

function makeOffice(): void {
  for (const [at, place] of places.entries()) {
    for (const year of [2023, 2024]) {
      const [id, title] = [`place${at}-tasks-${year}`, `${place}县${year}年重点工作任务`];
      write(
        `plans/${id}/plan.yaml`,
        `title: ${title}
shortTitle: ${year}年重点工作任务
kind: annual-tasks
status: issued
region: "9901${10 + at}"
docNumber: null
issuers: [${place}县人民政府]
date: ${year}-03-0${at + 1}
period: { start: ${year}, end: ${year} }
url: null
supersedes: null
`,
      );
      write(
        `plans/${id}/source.txt`,
        `${title}\n一、产业\n1.培育企业。新增高新技术企业${at + year - 2020}家，种植桑园${at + 3}垧。（责任单位：县科技局）\n2.建设农田。建成高标准农田${at + 2}万亩。（责任单位：县农业农村局）\n`,
      );
    }
  }
  write('vocab/units.yaml', '- { unit: 垧, class: area, base: 亩, factor: 15 }\n');
  write(
    'edition.yaml',
    'title: 六县规划公开\npublisher: 某市人民政府办公室\nofficial: true\ncorrections: 请打电话 000-0000\nicp: 某ICP备00000000号\n',
  );
}

const before = repository();

beforeAll(async () => {
  makeOffice();
  await run('scripts/new-collection.ts', small);
  await Promise.all([small, office].map((path) => run('scripts/build.ts', '--collection', path)));
}, 400_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('both are built, with all that belongs to them inside, and the repository is as it was', () => {
  for (const path of [small, office]) {
    expect(existsSync(join(path, 'dist/index.html'))).toBe(true);
    expect(existsSync(join(path, 'dist/offline/plan-concordance.zip'))).toBe(true);
    expect(readdirSync(join(path, 'content/data')).length).toBeGreaterThan(0);
  }
  expect(repository()).toEqual(before);
});

const plansOf = (path: string): PlanRecord[] =>
  JSON.parse(readFileSync(join(path, 'dist/data/plans.json'), 'utf8')) as PlanRecord[];

test('each holds its own documents only; made-up places bear the names that they have', () => {
  expect(plansOf(small).map(({ id }) => id)).toEqual(['yunxi-tasks-2024']);
  const plans = plansOf(office);
  expect(plans).toHaveLength(12);
  expect(new Set(plans.map(({ region }) => region.name))).toEqual(
    new Set(places.map((place) => `${place}县`)),
  );
  expect(plans[0]?.source.file).toBe('plans/place0-tasks-2023/source.txt');
});

test('a unit of the collection’s own is read', () => {
  const targets = JSON.parse(readFileSync(join(office, 'dist/data/targets.json'), 'utf8')) as {
    unit: string;
    comparable: { unit: string } | null;
  }[];
  const own = targets.filter(({ unit }) => unit === '垧');
  expect(own).toHaveLength(12);
  expect(own[0]?.comparable?.unit).toBe('亩');
});

test('the edition’s day is that of the newest document', () => {
  expect(readFileSync(join(office, 'dist/index.html'), 'utf8')).toContain(
    'data-edition="2024-03-06"',
  );
});

/** Every file of a built site, those in its zip and in its workbooks too, as text. */
function* everyText(dist: string): Generator<[name: string, text: string]> {
  for (const file of listFiles(dist)) yield* textsOf(file, readFileSync(join(dist, file)));
}

function* textsOf(name: string, bytes: Uint8Array): Generator<[name: string, text: string]> {
  yield [name, new TextDecoder().decode(bytes)];
  if (!/\.(?:zip|xlsx|docx)$/u.test(name)) return;
  for (const [inner, content] of Object.entries(unzipSync(new Uint8Array(bytes))))
    yield* textsOf(`${name}/${inner}`, content);
}

test('where an office publishes, the word 非官方 stands nowhere, not in one byte; its name does', () => {
  const word = /非官方|\\u975e\\u5b98\\u65b9|不是官方/iu;
  const files = [...everyText(join(office, 'dist'))];
  expect(files.length).toBeGreaterThan(400);
  expect(files.filter(([, text]) => word.test(text)).map(([name]) => name)).toEqual([]);
  const footer = readFileSync(join(office, 'dist/plans/place0-tasks-2023.html'), 'utf8');
  for (const words of ['六县规划公开', '某市人民政府办公室', '000-0000', '某ICP备00000000号'])
    expect(footer).toContain(words);
  expect(readFileSync(join(office, 'dist/README.txt'), 'utf8')).toContain('某市人民政府办公室发布');
  expect(readFileSync(join(small, 'dist/README.txt'), 'utf8')).toContain('非官方整理');
});

test('a folder that is in use is not taken for a new collection, one without plans not for any', async () => {
  await expect(run('scripts/new-collection.ts', small)).rejects.toThrow('已经有东西了');
  await expect(run('scripts/build.ts', '--collection', folder)).rejects.toThrow('没有找到资料集');
});

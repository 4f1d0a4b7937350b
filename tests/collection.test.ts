import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
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
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlanRecord } from '../src/model/plan.ts';
import { listFiles } from '../src/offline/list-files.ts';
import { everyText } from './every-text.ts';

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

function write(path: string, text: string, collection = office): void {
  mkdirSync(join(collection, path, '..'), { recursive: true });
  writeFileSync(join(collection, path), text);
}

/** Words that stand in one document alone, which is purged before anything is built. */
const secrets = ['鹤鸣巷九号院', '骆冬晴', '拆迁补偿七百六十四户'];

/** What the small collection publishes once and takes back. */
async function takeBack(): Promise<void> {
  const id = 'place0-secret-2024';
  const title = '东岭县2024年安置工作方案';
  write(
    `plans/${id}/plan.yaml`,
    `title: ${title}\nshortTitle: 安置方案\nkind: other\nstatus: issued\nregion: "990110"\ndocNumber: null\nissuers: []\ndate: null\nperiod: { start: 2024, end: 2024 }\nurl: null\nsupersedes: null\n`,
    small,
  );
  write(
    `plans/${id}/source.txt`,
    `${title}\n一、安置\n1.完成${secrets[0]}安置。由${secrets[1]}负责，${secrets[2]}。（责任单位：县安置办）\n`,
    small,
  );
  await run('scripts/convert.ts', '--accept', '--collection', small);
  await run('scripts/withdraw.ts', id, '--why', '含个人信息', '--purge', '--collection', small);
}

async function makeOffice(): Promise<void> {
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
  write(
    'plans/place0-draft-2024/plan.yaml',
    readFileSync(join(office, 'plans/place0-tasks-2024/plan.yaml'), 'utf8')
      .replace('重点工作任务', '重点工作任务（征求意见稿）')
      .replace('issued', 'draft'),
  );
  write(
    'plans/place0-draft-2024/source.txt',
    '东岭县2024年重点工作任务（征求意见稿）\n一、产业\n1.培育企业。新增高新技术企业9家，种植桑园3垧。（责任单位：县科技局）\n2.修建引水渠。修建引水渠5公里。（责任单位：县水利局）\n3.建设农田。建成高标准农田2万亩。（责任单位：县农业农村局）\n',
  );
  const issued = 'plans/place0-tasks-2024/plan.yaml';
  write(
    issued,
    readFileSync(join(office, issued), 'utf8').replace(
      'supersedes: null',
      'supersedes: place0-draft-2024',
    ),
  );
  await makeOriginal();
  write('vocab/units.yaml', '- { unit: 垧, class: area, base: 亩, factor: 15 }\n');
  write(
    'edition.yaml',
    'title: 六县规划公开\npublisher: 某市人民政府办公室\nofficial: true\ncorrections: 请打电话 000-0000\nicp: 某ICP备00000000号\n',
  );
}

/** One of the documents comes as a file of its own, which is handed out. */
async function makeOriginal(): Promise<void> {
  const id = 'place5-tasks-2024';
  const file = join(folder, 'original.txt');
  writeFileSync(file, readFileSync(join(office, `plans/${id}/source.txt`)));
  rmSync(join(office, `plans/${id}`), { recursive: true });
  const said = `--id ${id} --region 990115 --date 2024-03-06 --issuers 上坪县人民政府`.split(' ');
  await run('scripts/add.ts', file, '--yes', ...said, '--collection', office);
  // Accepted today, it would give the edition its day
  rmSync(join(office, 'ledger'), { recursive: true });
}

const before = repository();

beforeAll(async () => {
  await makeOffice();
  await run('scripts/new-collection.ts', small);
  await takeBack();
  await Promise.all([small, office].map((path) => run('scripts/build.ts', '--collection', path)));
}, 600_000);
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
  expect(plans).toHaveLength(13);
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
  expect(own).toHaveLength(13);
  expect(own[0]?.comparable?.unit).toBe('亩');
});

test('the edition’s day is that of the newest document', () => {
  expect(readFileSync(join(office, 'dist/index.html'), 'utf8')).toContain(
    'data-edition="2024-03-06"',
  );
});

test('where an office publishes, the word 非官方 stands nowhere, not in one byte; its name does', () => {
  const word = /非官方|\\u975e\\u5b98\\u65b9|不是官方/iu;
  const files = [...everyText(join(office, 'dist'))];
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter(([, text]) => word.test(text)).map(([name]) => name)).toEqual([]);
  const footer = readFileSync(join(office, 'dist/plans/place0-tasks-2023.html'), 'utf8');
  for (const words of ['六县规划公开', '某市人民政府办公室', '000-0000', '某ICP备00000000号'])
    expect(footer).toContain(words);
  expect(readFileSync(join(office, 'dist/README.txt'), 'utf8')).toContain('某市人民政府办公室发布');
  expect(readFileSync(join(small, 'dist/README.txt'), 'utf8')).toContain('非官方整理');
});

test('of what was purged nothing is left, in no byte and in no spelling; its addresses answer', () => {
  const spellings = secrets.flatMap((words) => [
    words,
    encodeURIComponent(words),
    JSON.stringify(words).replace(
      /[^\x20-\x7e]/gu,
      (sign) => `\\u${sign.charCodeAt(0).toString(16)}`,
    ),
    Buffer.from(words).toString('base64').replace(/=+$/u, '').slice(2, -2),
  ]);
  const kept = [...everyText(small)].filter(([name]) => !name.startsWith('.cache/lock'));
  const held = kept.filter(([, text]) => spellings.some((words) => text.includes(words)));
  expect(held.map(([name]) => name)).toEqual([]);
  // Of the index its pairs are known, those of the document that is left among them
  const pairs = kept.filter(([name]) => /^dist.*\/pairs$/u.test(name)).map(([, text]) => text);
  expect(pairs.join('\n')).toContain('云溪');
  for (const pair of ['鹤鸣', '鸣巷', '骆冬', '冬晴']) expect(pairs.join('\n')).not.toContain(pair);
  for (const page of ['plans/place0-secret-2024', 'targets/place0-secret-2024']) {
    const html = readFileSync(join(small, `dist/${page}.html`), 'utf8');
    expect(html).toContain('含个人信息');
    expect(html).toContain('id="c1"');
    expect(html).not.toContain('安置工作方案');
  }
  expect(listFiles(join(small, 'ledger'))).toContain('place0-secret-2024.yaml');
});

test('every published address answers when plans are withdrawn, purged, renamed and replaced', async () => {
  const after = join(folder, 'after');
  cpSync(office, after, { recursive: true });
  const command = (script: string, ...args: string[]) =>
    run(`scripts/${script}.ts`, ...args, '--collection', after);
  await command('convert', '--accept');
  await command('withdraw', 'place0-tasks-2024', '--why', '发布机关已废止');
  await command('withdraw', 'place5-tasks-2024', '--why', '含个人信息', '--purge');
  await command('rename', 'place2-tasks-2024', 'place2-key-2024');
  const yaml = 'plans/place4-tasks-2024/plan.yaml';
  const text = readFileSync(join(after, yaml), 'utf8');
  write(yaml, text.replace('supersedes: null', 'supersedes: place4-tasks-2023'), after);
  await command('build');
  // Pieces that pages load for themselves bear names of their edition
  const isPublished = (file: string): boolean => !/^(?:search|check|data\/js)\//u.test(file);
  const there = new Set(listFiles(join(after, 'dist')));
  const published = listFiles(join(office, 'dist')).filter(isPublished);
  expect(published.length).toBeGreaterThan(250);
  expect(published.filter((file) => !there.has(file))).toEqual([]);
  const said = (file: string): string => readFileSync(join(after, 'dist', file), 'utf8');
  const withdrawn = '东岭县2024年重点工作任务已于';
  for (const file of [
    'plans/place0-tasks-2024.html',
    'changes/place0-tasks-2024.html',
    'changes/place0-tasks-2024.csv',
    'charts/glance-place0-tasks-2024.svg',
    'reading/place0-tasks-2024.html',
  ])
    expect(said(file)).toMatch(new RegExp(`${withdrawn}[^。]*发布机关已废止`, 'u'));
  for (const file of ['originals/place5-tasks-2024.html', 'originals/place5-tasks-2024.txt']) {
    expect(said(file)).toContain('含个人信息');
    expect(said(file)).not.toMatch(/上坪县2024|桑园/u);
  }
  expect(said('targets/place2-tasks-2024.html')).toContain('href="place2-key-2024.html"');
  expect(said('charts/glance-place2-tasks-2024.svg')).toContain('place2-key-2024.svg');
  expect(said('charts/glance-place4-tasks-2023.svg')).toContain('撤下或被替代');
  expect(said('plans/place0-tasks-2024.html')).toContain('id="c1-t1"');
  expect(said('indicators/high-standard-farmland-new.html')).not.toContain('place5-tasks-2024');
}, 600_000);

test('a replaced draft is read and told apart, and is compared and drawn nowhere', () => {
  const page = (path: string): string => readFileSync(join(office, 'dist', path), 'utf8');
  const draft = 'place0-draft-2024';
  expect(page(`plans/${draft}.html`)).toContain('已由');
  for (const path of [`plans/${draft}.html`, 'plans/place0-tasks-2024.html'])
    expect(page(path)).toContain('href="../changes/place0-tasks-2024.html"');
  expect(page('changes/place0-tasks-2024.html')).toContain('<ins>4</ins>');
  for (const path of ['targets/index.html', 'compare/index.html', 'topics/industry.html'])
    if (existsSync(join(office, 'dist', path))) expect(page(path)).not.toContain(`${draft}.html`);
  const figure = JSON.parse(page('data/matches/place1-tasks-2024.json')) as { to: string }[];
  expect(figure.filter(({ to }) => to.startsWith(draft))).toEqual([]);
  const [changes] = JSON.parse(page('data/changes.json')) as {
    clauses: { state: string }[];
    figures: { value: string | null }[];
  }[];
  expect(changes?.clauses.map(({ state }) => state)).toEqual([
    'reworded',
    'same',
    'reworded',
    'dropped',
    'same',
  ]);
});

test('a folder that is in use is not taken for a new collection, one without plans not for any', async () => {
  await expect(run('scripts/new-collection.ts', small)).rejects.toThrow('已经有东西了');
  await expect(run('scripts/build.ts', '--collection', folder)).rejects.toThrow('没有找到资料集');
});

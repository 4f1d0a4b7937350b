import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convertPlans } from '../../src/convert/convert-plans.ts';
import { loadTables } from '../../src/convert/load-tables.ts';
import { readHistory, readLedgers } from '../../src/ledger/read-ledgers.ts';
import { type Collection, folderToCollection } from '../../src/seed/collection.ts';
import { readPlanIds } from '../../src/seed/read-plans.ts';
import { readReviews } from '../../src/seed/read-reviews.ts';
import { acceptPlans, writeContent } from './write-plans.ts';

const source = `某区2025年重点工作任务
一、科技创新
1.培育企业。年内培育高新技术企业20家、专精特新企业11家。
2.建设平台。年内新建创新平台5个。
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

// The repository's vocabularies, read once; corrections are the collection's own.
const tables = loadTables(folderToCollection());

let collection: Collection;
const at = (path: string): string => join(collection.root, path);
const sourceFile = 'plans/mou-tasks-2025/source.txt';
const ledger = 'ledger/mou-tasks-2025.yaml';

function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

const read = (path: string): string => readFileSync(at(path), 'utf8');

function edit(path: string, from: string, to: string): void {
  expect(read(path)).toContain(from);
  write(path, read(path).replace(from, to));
}

/** What `npm run convert` with or without --accept says: faults, or nothing. */
function run(accept: boolean): string {
  try {
    const ledgers = readLedgers(collection);
    const reviews = readReviews(collection, readPlanIds(collection));
    const plans = [...convertPlans(collection, ledgers, { ...tables, reviews })];
    const said = plans.flatMap(({ settlement }) => [
      ...settlement.faults,
      ...(accept ? [] : settlement.pending),
    ]);
    if (said.length > 0) return said.join('\n');
    if (accept) acceptPlans(collection, plans, ledgers);
    else writeContent(collection, plans);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The figures as content/ holds them: id, value. */
function figures(): string[] {
  const { targets } = JSON.parse(read('content/data/mou-tasks-2025.json')) as {
    targets: { id: string; value: number }[];
  };
  return targets.map(({ id, value }) => `${id.slice(id.indexOf('#') + 1)} ${String(value)}`);
}

beforeEach(() => {
  collection = folderToCollection(mkdtempSync(join(tmpdir(), 'plan-concordance-')));
  write(sourceFile, source);
  write('plans/mou-tasks-2025/plan.yaml', planYaml);
  expect(run(true)).toBe('');
  expect(figures()).toEqual(['c1-t1 20', 'c1-t2 11', 'c2-t1 5']);
});

afterEach(() => {
  rmSync(collection.root, { recursive: true, force: true });
});

const folder = 'plans/mou-tasks-2025';

test.each<[name: string, act: () => void, fault: RegExp | null]>([
  ['nothing', () => undefined, null],
  [
    'the plan is removed',
    () => rmSync(at(folder), { recursive: true }),
    /没有这个文件夹.*withdrawn/u,
  ],
  ['the plan is renamed', () => renameSync(at(folder), at('plans/other')), /没有这个文件夹/u],
  [
    'the plan becomes a link',
    () => {
      renameSync(at(folder), at('elsewhere'));
      symlinkSync(at('elsewhere'), at(folder), 'dir');
    },
    /这是一个链接/u,
  ],
  [
    'the ledger is deleted',
    () => rmSync(at(ledger)),
    /没有这个文件；ledger\/index\.yaml 说它登记了 \d+ 个/u,
  ],
  ['the ledger is empty', () => truncateSync(at(ledger)), /文件是空的.*git checkout/u],
  [
    'the ledger is cut at a line',
    () => write(ledger, read(ledger).split('\n').slice(0, -3).join('\n')),
    /登记被改动过：现在有 \d+ 个编号/u,
  ],
  [
    'the list of ledgers is deleted',
    () => rmSync(at('ledger/index.yaml')),
    /没有 mou-tasks-2025 这一行/u,
  ],
  ['a digit is set high', () => edit(sourceFile, '11家', '1¹家'), /ids\.c1：.*changed: \{ c1/u],
  ['a blank parts digits', () => edit(sourceFile, '11家', '1 1家'), /ids\.c1：/u],
  ['a line is wrapped', () => edit(sourceFile, '高新技术', '高新\n技术'), null],
  [
    'ledger, its row and folder are gone',
    () => {
      rmSync(at('ledger'), { recursive: true });
      rmSync(at(folder), { recursive: true });
    },
    /content\/data\/mou-tasks-2025\.json：这份文件读过.*git checkout/u,
  ],
  [
    'the ledger is a link',
    () => {
      renameSync(at(ledger), at('elsewhere'));
      symlinkSync(at('elsewhere'), at(ledger));
    },
    /ledger\/mou-tasks-2025\.yaml：这是一个链接/u,
  ],
  [
    'the ledger is a folder',
    () => {
      rmSync(at(ledger));
      mkdirSync(at(ledger));
    },
    /ledger\/mou-tasks-2025\.yaml：这是一个文件夹/u,
  ],
  [
    'a wrong count',
    () => edit('ledger/index.yaml', 'count: ', 'count: 9'),
    /\.count：写的是 9\d+/u,
  ],
  [
    'a row twice',
    () => write('ledger/index.yaml', read('ledger/index.yaml').replace(/^- .*\n/mu, '$&$&')),
    /不能与第 1 行同一个编号/u,
  ],
  [
    'accepted on a day to come',
    () =>
      write(
        'ledger/index.yaml',
        read('ledger/index.yaml').replace(/accepted: [\d-]+/u, 'accepted: 2999-01-01'),
      ),
    /accepted：写的是“2999-01-01”；应当不晚于今天/u,
  ],
  ...(
    [
      ['alias: { c99: c1 }', /alias\.c99：从来没有登记过/u],
      ['retired: { c99: 原文删去 }', /retired\.c99：从来没有登记过/u],
      ['changed: { c99: 错字 }', /changed\.c99：从来没有登记过/u],
      ['retired: { c1: " " }', /retired\.c1：.*不能空着/u],
      ['alias: { c1: c2 }\nretired: { c1: 删去 }', /alias\.c1：retired 里也有它/u],
      ['alias: { c1: c2, c2: c1 }', /alias\.c1：绕回了自己/u],
      [
        'withdrawn: { date: 2026-01-01, why: 撤, title: 甲, to: mou-tasks-2025 }',
        /withdrawn\.to：写的是它自己/u,
      ],
      [
        'withdrawn: { date: 2026-01-01, why: 撤, title: 甲, to: nowhere }',
        /withdrawn\.to：没有 nowhere/u,
      ],
    ] as const
  ).map(([words, fault]): [string, () => void, RegExp] => [
    words,
    () => write(ledger, `${read(ledger)}${words}\n`),
    fault,
  ]),
  [
    'withdrawn, and the folder is gone',
    () => {
      rmSync(at(folder), { recursive: true });
      write(
        ledger,
        `withdrawn: { date: 2026-01-01, why: 应来源机关要求, title: 某文件 }\n${read(ledger)}`,
      );
    },
    null,
  ],
])('%s: the first step says it, accepting does not hide it', (_name, act, fault) => {
  act();
  for (const accept of [false, true]) {
    if (fault === null) expect(run(accept)).toBe('');
    else expect(run(accept)).toMatch(fault);
  }
});

test('a changed text is accepted with its reason, and the former one is kept', () => {
  edit(sourceFile, '年内培育', '今年培育');
  edit(sourceFile, '11家', '12家');
  write(ledger, `${read(ledger)}changed: { c1: 更正错字 }\n`);
  expect(run(false)).toMatch(/changed\.c1：文字已改（更正错字）/u);
  expect(run(true)).toBe('');
  expect(readHistory(collection, 'mou-tasks-2025')).toMatchObject([
    { id: 'c1', why: '更正错字', text: expect.stringContaining('11家') as string },
  ]);
  expect(read(ledger)).not.toMatch(/^changed/mu);
  expect(figures()).toEqual(['c1-t1 20', 'c1-t2 12', 'c2-t1 5']);
  expect(run(false)).toBe('');
});

test('a former text is never lost to an acceptance that cannot keep it', () => {
  edit(sourceFile, '11家', '12家');
  write(ledger, `${read(ledger)}changed: { c1: 更正错字 }\n`);
  rmSync(at('content'), { recursive: true });
  expect(run(true)).toMatch(/没有这一条登记过的旧文.*git checkout/u);
});

test('a figure that a person drops is retired with the reason, the others keep their ids', () => {
  write(
    'reviews/mou-tasks-2025.yaml',
    '- { clause: c1, figure: 20家, action: drop, reason: 重复 }\n',
  );
  expect(run(false)).toMatch(/figures\.c1-t1：不再读到这个数字/u);
  expect(run(true)).toBe('');
  expect(figures()).toEqual(['c1-t2 11', 'c2-t1 5']);
  expect(read(ledger)).toMatch(/retired:\n {2}c1-t1: /u);
  rmSync(at('reviews'), { recursive: true });
  expect(run(true)).toBe('');
  expect(figures()).toEqual(['c1-t1 20', 'c1-t2 11', 'c2-t1 5']);
});

test('figures go with their clause to its new number, or are retired with it', () => {
  edit(sourceFile, '2.建设', '3.建设');
  expect(run(true)).toMatch(/ids\.c2：原文里没有这一条了.*alias: \{ c2/u);
  write(ledger, `${read(ledger)}alias: { c2: c3 }\n`);
  expect(run(true)).toBe('');
  expect(read(ledger)).toMatch(/c2-t1: c3-t1/u);
  edit(sourceFile, '3.建设平台。年内新建创新平台5个。', '');
  write(ledger, `${read(ledger)}retired: { c3: 原文删去 }\n`);
  expect(run(true)).toBe('');
  expect(read(ledger)).toMatch(/c3-t1: 随 c3 撤下：原文删去/u);
});

test('interrupted between any two files, accepting again ends as if nothing had been', () => {
  edit(sourceFile, '11家', '12家');
  write(ledger, `${read(ledger)}changed: { c1: 更正错字 }\n`);
  const files = ['content/data/mou-tasks-2025.json', ledger, 'ledger/index.yaml'];
  const history = 'ledger/history/mou-tasks-2025.yaml';
  const before = files.map(read);
  expect(run(true)).toBe('');
  const after = files.map(read);
  const kept = read(history);
  const index = (next: string): string =>
    before[2]?.replace(/(hash: \w+, accepted: [\d-]+)/u, `$1, next: ${next}`) ?? '';
  const next = /hash: (\w+)/u.exec(after[2] ?? '')?.[1] ?? '';
  const [data, own, list] = [0, 1, 2];
  // After the history; after content/; after the list with the coming hash; after the ledger.
  const states: [number, string | undefined][][] = [
    [],
    [[data, after[data]]],
    [
      [data, after[data]],
      [list, index(next)],
    ],
    [
      [data, after[data]],
      [list, index(next)],
      [own, after[own]],
    ],
  ];
  for (const state of states) {
    files.forEach((file, i) => {
      write(file, before[i] ?? '');
    });
    for (const [i, text] of state) write(files[i] ?? '', text ?? '');
    expect(run(true)).toBe('');
    expect(files.map(read)).toEqual(after);
    expect(read(history)).toBe(kept);
  }
});

test('a plan that was never accepted may go again', () => {
  write('plans/new-plan/source.txt', source);
  write('plans/new-plan/plan.yaml', planYaml);
  expect(run(false)).toBe('');
  rmSync(at('plans/new-plan'), { recursive: true });
  expect(run(false)).toMatch(/从来没有登记过、不再要的，请删去 content\/data\/new-plan\.json/u);
  rmSync(at('content/data/new-plan.json'));
  expect(run(false)).toBe('');
  expect(existsSync(at('content/plans/new-plan.mdx'))).toBe(false);
});

test('a ready line for a lost list is offered only where nothing else was lost', () => {
  rmSync(at('ledger/index.yaml'));
  expect(run(false)).toMatch(/加一行：- \{ id: mou-tasks-2025, count: \d+, hash: "[0-9a-f]{12}"/u);
  write(ledger, read(ledger).split('\n').slice(0, -3).join('\n'));
  expect(run(false)).toMatch(/没有 mou-tasks-2025 这一行/u);
  expect(run(false)).not.toMatch(/加一行/u);
});

test('former texts are guarded: they may grow, never shrink or change', () => {
  edit(sourceFile, '11家', '12家');
  write(ledger, `${read(ledger)}changed: { c1: 更正错字 }\n`);
  expect(run(true)).toBe('');
  const history = 'ledger/history/mou-tasks-2025.yaml';
  const kept = read(history);
  edit(history, '11家', '10家');
  expect(run(true)).toMatch(/从前的文字被改动过或少了.*git checkout/u);
  rmSync(at(history));
  expect(run(true)).toMatch(/从前的文字被改动过或少了/u);
  write(history, kept);
  expect(run(true)).toBe('');
});

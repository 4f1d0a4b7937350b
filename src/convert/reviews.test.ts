import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { reviewCounterparts } from '../compare/review-counterparts.ts';
import { clausesToBodies } from '../duty/clauses-to-bodies.ts';
import { reviewDuties } from '../duty/review-duties.ts';
import { noReviews } from '../model/no-reviews.ts';
import {
  BodyReviews,
  CounterpartReviews,
  type PlanReviews,
  ReviewFile,
  TopicReviews,
} from '../model/review.ts';
import type { PlanRecord } from '../model/plan.ts';
import { folderToCollection } from '../seed/collection.ts';
import { readReviews } from '../seed/read-reviews.ts';
import { readBodyVocabulary } from '../seed/read-body-vocabulary.ts';
import { readDocument } from '../reader/read-document.ts';

const source = `某区2025年重点工作任务
一、科技创新
1.培育企业。年内培育高新技术企业20家。2.建设平台。年内新建创新平台5个。（责任单位：区科技局、区文联）
3.验收之前完成准备，由各镇街组织，分批安排，逐一到位。
第 3 页
城市更新
改造老旧小区10个，涉及居民两千余户，全年完成投资，按时交付使用，群众满意。
`;

const where = 'reviews/x.yaml 第1条';
const reason = '原文如此';
const row = { where, reason };

/** The entries with some corrections, each as its anchor and first words. */
function read(reviews: Partial<PlanReviews>): string[] {
  const bytes = new TextEncoder().encode(source);
  const { clauses } = readDocument(bytes, 'x', { ...noReviews, ...reviews });
  return clauses.map(({ anchor, text }) => `${anchor} ${text.slice(0, 8)}`);
}

const plain = read({});

test.each<[name: string, reviews: Partial<PlanReviews>, gone: string[], come: string[]]>([
  [
    'a number that is none',
    { cuts: [{ at: '3.验收', read: 'text', ...row }] },
    ['c3 3.验收之前完成'],
    [],
  ],
  [
    'a heading without a number',
    { cuts: [{ at: '城市更新', read: 'heading', ...row }] },
    [],
    ['part1 城市更新'],
  ],
])('%s', (_name, reviews, gone, come) => {
  const now = read(reviews);
  for (const entry of gone) expect(plain).toContain(entry);
  for (const entry of gone) expect(now).not.toContain(entry);
  for (const entry of come) expect(now).toContain(entry);
});

test('a line is kept, another taken out', () => {
  const bytes = new TextEncoder().encode(source);
  const lines = [
    { line: 5, text: '第 3 页', action: 'keep', ...row },
    { line: 6, text: '城市更新', action: 'remove', ...row },
  ] as const;
  expect(readDocument(bytes, 'x').cuts.map(({ text }) => text)).toEqual(['第 3 页']);
  const { clauses, cuts } = readDocument(bytes, 'x', { ...noReviews, lines });
  expect(cuts).toMatchObject([{ text: '城市更新', reason: '人工核定' }]);
  expect(clauses.some(({ text }) => text.includes('第3页') || text.includes('第 3 页'))).toBe(true);
});

test('a paragraph is parted and joined', () => {
  const parted = read({ cuts: [{ at: '2.建设平台', read: 'apart', ...row }] });
  expect(parted.some((entry) => entry.startsWith('c2 2.建设平台'))).toBe(true);
  const joined = read({ cuts: [{ at: '改造老旧小区', read: 'joined', ...row }] });
  expect(joined.length).toBeLessThanOrEqual(plain.length);
});

test('a heading is what a person says, below it too', () => {
  const { clauses } = readDocument(new TextEncoder().encode(source), 'x', {
    ...noReviews,
    headings: [{ clause: 'ch1', heading: '创新', ...row }],
  });
  expect(clauses.find(({ anchor }) => anchor === 'ch1')?.heading).toBe('创新');
  expect(clauses.find(({ anchor }) => anchor === 'c1')?.path[0]?.heading).toBe('创新');
});

test.each<[name: string, reviews: Partial<PlanReviews>, message: RegExp]>([
  [
    'words that stand nowhere',
    { cuts: [{ at: '没有的话', read: 'text', ...row }] },
    /没有这几个字/u,
  ],
  ['words that stand twice', { cuts: [{ at: '年内', read: 'text', ...row }] }, /不止一处/u],
  [
    'words within a paragraph',
    { cuts: [{ at: '建设平台', read: 'text', ...row }] },
    /在一段的中间/u,
  ],
  [
    'another line',
    { lines: [{ line: 5, text: '第 4 页', action: 'keep', ...row }] },
    /第5行是“第 3 页”/u,
  ],
  [
    'a line of no use',
    { lines: [{ line: 2, text: '一、科技创新', action: 'keep', ...row }] },
    /没有被删去/u,
  ],
  ['a heading from elsewhere', { headings: [{ clause: 'ch1', heading: '文旅', ...row }] }, /照抄/u],
  [
    'an entry that is not there',
    { headings: [{ clause: 'c99', heading: '文', ...row }] },
    /没有 c99/u,
  ],
])('%s: the correction stops with a sentence', (_name, reviews, message) => {
  expect(() => read(reviews)).toThrow(message);
});

test('duties are those that a person says, of bodies that are printed', () => {
  const { clauses } = readDocument(new TextEncoder().encode(source), 'x');
  const duties = [{ role: '责任单位', bodies: ['区科技局'] }];
  const review = { clause: 'c1', duties, ...row };
  const holder = clauses.find(({ text }) => text.includes('区科技局'))?.anchor ?? '';
  const revised = reviewDuties(clauses, [{ ...review, clause: holder }]);
  expect(revised.find(({ anchor }) => anchor === holder)?.duties).toEqual(duties);
  const invented = {
    ...review,
    clause: holder,
    duties: [{ role: '责任单位', bodies: ['区财政局'] }],
  };
  expect(() => reviewDuties(clauses, [invented])).toThrow(/“区财政局”，这一条里没有/u);
});

test('a printed name is the body that a person says', () => {
  const vocabulary = readBodyVocabulary(folderToCollection());
  const kind = vocabulary.kinds[0]?.id ?? '';
  const plans = [{ id: 'x', region: { code: '370405', name: '台儿庄区' } }] as PlanRecord[];
  const { clauses } = readDocument(new TextEncoder().encode(source), 'x');
  const duties = [{ role: '责任单位', bodies: ['区某某中心'] }];
  const charged = clauses.map((entry) => ({ ...entry, duties }));
  const bodies = (name: string, body: string) =>
    clausesToBodies(charged, plans, vocabulary, [{ region: '370405', name, body, ...row }]).bodies;
  expect(bodies('区某某中心', kind)).toMatchObject([{ id: `370405/${kind}`, kinds: [kind] }]);
  expect(() => bodies('区别的中心', kind)).toThrow(/没有单位叫“区别的中心”/u);
  expect(() => bodies('区某某中心', 'no-such')).toThrow(/没有编号是 no-such 的单位/u);
});

test('counterparts are those that a person says, on both sides', () => {
  const refs = ['a#c1', 'b#c1', 'b#c2'];
  const scores = [new Map([[1, 0.5]]), new Map([[0, 0.5]]), new Map<number, number>()];
  const say = (from: string, to: string, counterpart: boolean): void => {
    reviewCounterparts(refs, [{ from, to, counterpart, ...row }], scores);
  };
  say('a#c1', 'b#c1', false);
  say('b#c2', 'a#c1', true);
  expect(scores).toEqual([new Map([[2, 1]]), new Map(), new Map([[0, 1]])]);
  expect(() => {
    say('a#c1', 'b#c1', false);
  }).toThrow(/更正没有用处/u);
  expect(() => {
    say('a#c1', 'b#c9', true);
  }).toThrow(/b#c9 不是能对照的条目/u);
});

test('a row that says nothing is a fault of its own', () => {
  const { error } = ReviewFile.safeParse([{ clause: 'c1', reason }]);
  expect(error?.issues[0]?.message).toMatch(/figure、present、heading/u);
});

test.each<[name: string, rows: unknown, message: RegExp]>([
  [
    'two headings for one entry',
    [
      { clause: 'c1', heading: '甲', reason },
      { clause: 'c1', heading: '乙', reason },
    ],
    /不能与第 1 条更正同一处/u,
  ],
  [
    'drop with set',
    [{ clause: 'c1', figure: '5家', action: 'drop', set: { unit: '家' }, reason }],
    /不能与 action: drop 一起写/u,
  ],
  ['a heading of signs', [{ clause: 'c1', heading: '——', reason }], /不能只有标点/u],
  ['a blank reason', [{ clause: 'c1', present: true, reason: ' ' }], /不能空着/u],
  [
    'a day that is none',
    [{ clause: 'c1', figure: '5家', action: 'set', set: { until: '明年底' }, reason }],
    /应当是年份/u,
  ],
])('%s is refused', (_name, rows, message) => {
  expect(ReviewFile.safeParse(rows).error?.issues[0]?.message).toMatch(message);
});

test.each<[name: string, schema: z.ZodType, rows: object[], message: RegExp]>([
  [
    'an entry’s topics twice',
    TopicReviews,
    [
      { entry: 'x#c1', topics: ['a'], reason },
      { entry: 'x#c1', topics: ['b'], reason },
    ],
    /同一处/u,
  ],
  [
    'a topic twice',
    TopicReviews,
    [{ entry: 'x#c1', topics: ['a', 'a'], reason }],
    /一个主题写两次/u,
  ],
  ['no topic', TopicReviews, [{ entry: 'x#c1', topics: [], reason }], /至少有一个主题/u],
  [
    'a pair from both sides',
    CounterpartReviews,
    [
      { from: 'x#c1', to: 'y#c1', counterpart: true, reason },
      { from: 'y#c1', to: 'x#c1', counterpart: false, reason },
    ],
    /同一处/u,
  ],
  [
    'a name that means two bodies',
    BodyReviews,
    [
      { region: '370405', name: '甲局', body: 'a', reason },
      { region: '370405', name: '甲局', body: 'b', reason },
    ],
    /同一处/u,
  ],
])('%s: refused', (_name, schema, rows, message) => {
  expect(schema.safeParse(rows).error?.issues[0]?.message).toMatch(message);
});

test('files of reviews/ that nobody would read are told', () => {
  const root = mkdtempSync(join(tmpdir(), 'plan-concordance-reviews-'));
  try {
    mkdirSync(join(root, 'reviews/old'), { recursive: true });
    for (const name of ['x.yml', 'README.md', 'y.yaml', '.DS_Store'])
      writeFileSync(join(root, 'reviews', name), '');
    const message = ['old', 'x\\.yml.*请改名为 x\\.yaml', 'y\\.yaml：没有编号是 y 的文件']
      .map((words) => `reviews/${words}.*`)
      .join('\n');
    expect(() => readReviews(folderToCollection(root), ['x'])).toThrow(
      new RegExp(`^${message}$`, 'u'),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
});

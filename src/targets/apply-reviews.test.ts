import { expect, test } from 'vitest';
import type { ClauseRecord } from '../model/clause.ts';
import type { FigureReview } from '../model/review.ts';
import { folderToCollection } from '../seed/collection.ts';
import { loadUnits } from '../seed/load-units.ts';
import { ReviewError } from './apply-reviews.ts';
import { entriesToTargets } from './entries-to-targets.ts';
import { unitsToTable } from './unit-table.ts';

const units = unitsToTable(loadUnits(folderToCollection()));
const entry: ClauseRecord = {
  plan: 'x',
  anchor: 'c1',
  type: 'clause',
  number: '1',
  heading: '搭建平台',
  path: [],
  text: '1.搭建平台。新增创新平台5家，培育企业10家以上，推进六大工程。',
  lines: [1, 1],
  duties: [],
  topics: [],
  targets: [],
  due: [],
  commitments: [],
};
const plan = {
  id: 'x',
  kind: 'annual-tasks',
  status: 'issued',
  period: { start: 2023, end: 2023 },
  region: { code: '370405' },
} as const;
const read = (...reviews: FigureReview[]) =>
  entriesToTargets([entry], plan, {
    units,
    reviews: reviews.map((review) => ({ ...review, where: 'reviews/x.yaml 第1条' })),
  });
const reason = 'because';

test('a correction sets fields, drops a figure, adds one', () => {
  expect(read().targets.map(({ label }) => label)).toEqual(['创新平台', '企业']);
  const set = read({
    clause: 'c1',
    figure: '10家',
    action: 'set',
    set: { label: '培育企业' },
    reason,
  });
  expect(set.targets[1]).toMatchObject({ label: '培育企业', value: 10 });
  const dropped = read({ clause: 'c1', figure: '新增创新平台5家', action: 'drop', reason });
  expect(dropped.targets.map(({ id }) => id)).toEqual(['x#c1-t1']);
  expect(dropped.unread.map((one) => one.reason)).toContain('review');
  const added = read({
    clause: 'c1',
    figure: '六大工程',
    action: 'add',
    set: { label: '工程', unit: '项', kind: 'increment', period: '2023' },
    reason,
  });
  expect(added.targets[2]).toMatchObject({
    label: '工程',
    value: 6,
    unit: '项',
    quote: '六大工程',
  });
});

test.each<[string, Omit<FigureReview, 'reason'>, RegExp]>([
  [
    'an entry that is not there',
    { clause: 'c9', figure: '5家', action: 'drop' },
    /没有 c9 这一条/u,
  ],
  ['wording that is not there', { clause: 'c1', figure: '50家', action: 'drop' }, /没有这几个字/u],
  ['wording that stands twice', { clause: 'c1', figure: '家', action: 'drop' }, /不止一处/u],
  [
    'wording without a figure',
    { clause: 'c1', figure: '搭建平台', action: 'drop' },
    /有 0 个读出的数字/u,
  ],
  ['nothing to correct', { clause: 'c1', figure: '5家', action: 'set' }, /没有写 set/u],
  [
    'what the rules read of themselves',
    { clause: 'c1', figure: '5家', action: 'set', set: { label: '创新平台' } },
    /程序现在自己就读成这样/u,
  ],
  [
    'too little for a figure',
    { clause: 'c1', figure: '六大工程', action: 'add', set: {} },
    /还缺几项/u,
  ],
  [
    'a quote that stands nowhere',
    {
      clause: 'c1',
      figure: '5家',
      action: 'set',
      set: { quote: '这句话不在原文里', value: 99999 },
    },
    /set\.quote.*照抄条文/u,
  ],
  [
    'a quote of another figure',
    { clause: 'c1', figure: '5家', action: 'set', set: { quote: '培育企业10家以上', value: 10 } },
    /set\.quote/u,
  ],
  [
    'a value that is not in the quote',
    { clause: 'c1', figure: '5家', action: 'set', set: { value: 99999 } },
    /99999家”，而引文是/u,
  ],
  [
    'a unit that is not in the quote',
    { clause: 'c1', figure: '5家', action: 'set', set: { unit: '亿元' } },
    /5亿元”，而引文是/u,
  ],
  [
    'a label of words from elsewhere',
    { clause: 'c1', figure: '5家', action: 'set', set: { label: '重点实验室' } },
    /set\.label/u,
  ],
  [
    'a scope that nobody names',
    { clause: 'c1', figure: '5家', action: 'set', set: { scope: '开发区' } },
    /set\.scope/u,
  ],
  [
    'an added figure whose value stands nowhere',
    {
      clause: 'c1',
      figure: '六大工程',
      action: 'add',
      set: { label: '工程', value: 8, kind: 'increment', period: '2023' },
    },
    /8大工程|“8/u,
  ],
])('%s is a named error', (_name, review, message) => {
  expect(() => read({ ...review, reason })).toThrow(ReviewError);
  expect(() => read({ ...review, reason })).toThrow(message);
});

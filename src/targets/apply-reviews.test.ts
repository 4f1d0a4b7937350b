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
const read = (...reviews: FigureReview[]) => readOf(entry.text, ...reviews);
const readOf = (text: string, ...reviews: FigureReview[]) =>
  entriesToTargets([{ ...entry, text }], plan, {
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
    /99999家”，而这里印的是“5家”/u,
  ],
  [
    'a unit that is not in the quote',
    { clause: 'c1', figure: '5家', action: 'set', set: { unit: '亿元' } },
    /5亿元”，而这里印的是“5家”/u,
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
    /数值应当是其中一个/u,
  ],
  ...(
    [
      ['another number’s value', { value: 10 }, /别处的数字、单位不算/u],
      ['another number’s unit', { unit: '万元' }, /别处的数字、单位不算/u],
      ['a quote that cuts the number’s unit off', { quote: '新增创新平台5' }, /数字和单位要抄全/u],
      ['a bound that nobody names', { op: '>=' }, /set\.op.*引文里应当有 以上/u],
      ['a year that stands nowhere', { period: '1999' }, /set\.period 写的是“1999”/u],
      ['a year from which nothing counts', { since: '2019' }, /set\.since 写的是“2019”/u],
      ['every year, which nobody says', { period: 'annual' }, /set\.period 写的是“annual”/u],
      ['a label of many pieces', { label: '搭建创新企业工程' }, /set\.label/u],
    ] as const
  ).map(([name, fields, message]): [string, Omit<FigureReview, 'reason'>, RegExp] => [
    name,
    { clause: 'c1', figure: '平台5家', action: 'set', set: fields },
    message,
  ]),
  [
    'a bound that is printed taken away',
    { clause: 'c1', figure: '10家', action: 'set', set: { op: '=' } },
    /紧挨着这个数字应当没有 以上/u,
  ],
  [
    'an added figure that is one already',
    {
      clause: 'c1',
      figure: '平台5家',
      action: 'add',
      set: { label: '平台', kind: 'level', period: '' },
    },
    /已经读出来了/u,
  ],
  [
    'an added figure that is the clause’s own number',
    {
      clause: 'c1',
      figure: '1.搭建平台',
      action: 'add',
      set: { label: '平台', kind: 'level', period: '' },
    },
    /条文自己的编号不算/u,
  ],
])('%s is a named error', (_name, review, message) => {
  expect(() => read({ ...review, reason })).toThrow(ReviewError);
  expect(() => read({ ...review, reason })).toThrow(message);
});

test('what stands at the figure’s own place may be set', () => {
  const set = (figure: string, fields: FigureReview['set']) =>
    read({ clause: 'c1', figure, action: 'set', set: fields, reason }).targets;
  expect(set('10家', { quote: '企业10家以上', period: '2023' })[1]).toMatchObject({ op: '>=' });
  expect(set('平台5家', { period: '' })[0]).toMatchObject({ period: '' });
});

test('what is added is the number named, with its own unit', () => {
  const text = '1.搭建平台。推进六大工程、八大行动，占地1 200亩。';
  const add = (figure: string, value: number, unit: string) =>
    readOf(text, {
      clause: 'c1',
      figure,
      action: 'add',
      set: { label: '工程', kind: 'increment', period: '2023', value, unit },
      reason,
    }).targets.find(({ label }) => label === '工程');
  expect(add('六大工程', 6, '项')).toMatchObject({ value: 6, unit: '项' });
  expect(add('推进六大工程、八大行动', 8, '')).toMatchObject({ value: 8 });
  expect(() => add('六大工程', 1200, '项')).toThrow(/数值应当是其中一个/u);
  expect(() => add('六大工程', 6, '亩')).toThrow(/别处的数字、单位不算/u);
});

test('a figure is corrected by one row alone', () => {
  const one = {
    clause: 'c1',
    figure: '平台5家',
    action: 'set',
    set: { period: '' },
    reason,
  } as const;
  const other = { ...one, figure: '新增创新平台5家', set: { label: '平台' } } as const;
  expect(() => read(one, other)).toThrow(/已经更正过这个数字；应当合成一条/u);
});

import { expect, test } from 'vitest';
import type { ClauseRecord } from '../model/clause.ts';
import type { ReviewYaml } from '../model/review.ts';
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
};
const plan = {
  id: 'x',
  kind: 'annual-tasks',
  status: 'issued',
  period: { start: 2023, end: 2023 },
  region: { code: '370405' },
} as const;
const read = (...reviews: ReviewYaml[]) => entriesToTargets([entry], plan, { units, reviews });
const reason = 'because';

test('a correction sets fields, drops a figure, adds one', () => {
  expect(read().targets.map(({ label }) => label)).toEqual(['创新平台', '企业']);
  const set = read({
    clause: 'c1',
    figure: '10家',
    action: 'set',
    set: { label: '企业（新）' },
    reason,
  });
  expect(set.targets[1]).toMatchObject({ label: '企业（新）', value: 10 });
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

test.each<[string, Omit<ReviewYaml, 'reason'>, RegExp]>([
  [
    'an entry that is not there',
    { clause: 'c9', figure: '5家', action: 'drop' },
    /expected an entry c9/,
  ],
  [
    'wording that is not there',
    { clause: 'c1', figure: '50家', action: 'drop' },
    /the text has changed/,
  ],
  ['wording that stands twice', { clause: 'c1', figure: '家', action: 'drop' }, /found it twice/],
  ['wording without a figure', { clause: 'c1', figure: '搭建平台', action: 'drop' }, /found 0/],
  [
    'nothing to correct',
    { clause: 'c1', figure: '5家', action: 'set' },
    /expected fields under set/,
  ],
  [
    'what the rules read of themselves',
    { clause: 'c1', figure: '5家', action: 'set', set: { label: '创新平台' } },
    /delete the review/,
  ],
  [
    'too little for a figure',
    { clause: 'c1', figure: '六大工程', action: 'add', set: {} },
    /write them down/,
  ],
])('%s is a named error', (_name, review, message) => {
  expect(() => read({ ...review, reason })).toThrow(ReviewError);
  expect(() => read({ ...review, reason })).toThrow(message);
});

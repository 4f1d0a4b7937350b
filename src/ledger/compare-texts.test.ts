import { expect, test } from 'vitest';
import { emptyLedger } from '../model/empty-ledger.ts';
import { compareTexts, explainChanges } from './compare-texts.ts';

const before = new Map([
  ['c1', '1.培育企业12家。'],
  ['c2', '2.建设园区2个。'],
  ['c2-i1', '2.建设园区'],
  ['c3', '3.修复河道20公里。'],
  ['c4', '4.清理沟渠。'],
]);

test('ids keep, change or lose their text, or the text has a new id', () => {
  const after = new Map([
    ['c1', '1.培育企业 12家。'],
    ['c2', '2.建设园区3个。'],
    ['c2-i1', '2.建设园区'],
    ['ch1-c3', '3.修复河道20公里。'],
    ['c5', '5.植树。'],
  ]);
  const changes = compareTexts(before, after, emptyLedger);
  expect(changes).toMatchObject({
    kept: ['c1', 'c2-i1'],
    changed: [{ id: 'c2', before: '2.建设园区2个。', after: '2.建设园区3个。' }],
    renamed: [{ id: 'c3', to: 'ch1-c3' }],
    lost: [{ id: 'c4', before: '4.清理沟渠。' }],
    fresh: ['ch1-c3', 'c5'],
    shifted: [],
  });
  expect(changes.agreement).toBeGreaterThan(0.6);
  const ids = Object.fromEntries([...before.keys()].map((id) => [id, '000000000000']));
  const known = { ...emptyLedger, ids, retired: { c5: '误删' } };
  expect(explainChanges(emptyLedger, changes, after, '重排')).toEqual(emptyLedger);
  expect(explainChanges(known, changes, after, '重排')).toMatchObject({
    alias: { c3: 'ch1-c3' },
    retired: { c4: '重排' },
    changed: { c2: '重排' },
  });
});

test('numbers that slipped are told; another document agrees in little', () => {
  const slipped = new Map([
    ['c1', '1.培育企业12家。'],
    ['c2', '3.修复河道20公里。'],
    ['c3', '4.清理沟渠。'],
    ['c4', '5.植树。'],
  ]);
  expect(compareTexts(before, slipped, emptyLedger).shifted).toEqual([
    { id: 'c2', was: 'c3' },
    { id: 'c3', was: 'c4' },
  ]);
  const other = new Map([['c1', '政府工作报告回顾过去一年的主要情况。']]);
  expect(compareTexts(before, other, emptyLedger).agreement).toBeLessThan(0.1);
});

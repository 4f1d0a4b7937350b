import { expect, test } from 'vitest';
import { unitsToClasses } from '../model/unit-class.ts';
import { folderToCollection } from './collection.ts';
import { loadUnits } from './load-units.ts';

const units = loadUnits(folderToCollection());
const classOf = unitsToClasses(units);

test('units.yaml alone says what a unit measures, whatever its last character looks like', () => {
  const apart = new Set([
    '套',
    '百分点',
    '个百分点',
    '人次',
    '户',
    '头',
    '只',
    '羽',
    '株',
    '棵',
    '张',
  ]);
  const rows = units.filter(({ unit }) => !apart.has(unit));
  expect(rows.filter((row) => classOf(row.unit) !== row.class)).toEqual([]);
  expect(classOf('单元')).toBe('count');
  expect(classOf('摄氏度')).not.toBe(classOf('千瓦时'));
});

test.each([
  ['平方米', '㎡'],
  ['万平方米', '㎡'],
  ['平方公里', '万亩'],
  ['微克/立方米', '毫克/立方米'],
  ['公里', 'km'],
])('%s and %s measure the same', (one, other) => {
  expect(classOf(one)).toBe(classOf(other));
});

test.each([
  ['家', '万人次'],
  ['万人', '万人次'],
  ['家', '万头'],
  ['%', ''],
  ['微克/立方米', '吨/日'],
])('%s and %s do not', (one, other) => {
  expect(classOf(one)).not.toBe(classOf(other));
});

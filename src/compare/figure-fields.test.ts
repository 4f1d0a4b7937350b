import { expect, test } from 'vitest';
import { figureScope } from './figure-scope.ts';
import { meetingUnit } from './meeting-unit.ts';
import { saysWithinYear } from './within-year.ts';

test.each([
  [{ scope: '市级及以上', label: '创新平台' }, '市以上'],
  [{ scope: null, label: '市级以上创新平台' }, '市以上'],
  [{ scope: null, label: '国家级绿色工厂' }, '国家'],
  [{ scope: '开发区', label: '省级研发机构' }, '开发区'],
  [{ scope: null, label: '绿色工厂' }, ''],
])('the scope of %j: %s', (figure, scope) => {
  expect(figureScope(figure)).toBe(scope);
});

test.each([
  [{ unit: '户', comparable: null }, true, '家'],
  [{ unit: '万户', comparable: { value: 1e4, valueMax: null, unit: '户' } }, true, '家'],
  [{ unit: '万户', comparable: null }, true, '万家'],
  // 改造农户10户 beside 培育企业10家.
  [{ unit: '户', comparable: null }, false, '户'],
  [{ unit: '座', comparable: null }, true, '个'],
  [{ unit: '座', comparable: null }, false, '座'],
  [{ unit: '家次', comparable: null }, true, '家次'],
])('%j of the same thing: %s, meets others in %s', (figure, sameThing, unit) => {
  expect(meetingUnit(figure, sameThing)).toBe(unit);
});

test.each([
  ['2023年培育', true],
  ['2025 年新增', true],
  ['到2025年新增', false],
  ['2025年底前建成', false],
  ['2025年年底', false],
  ['2025年以前', false],
  ['2025年之前建成', false],
  ['2025年前', false],
])('%s counts within the year: %s', (text, within) => {
  expect(saysWithinYear(text, text.slice(text.indexOf('2'), text.indexOf('2') + 4))).toBe(within);
});

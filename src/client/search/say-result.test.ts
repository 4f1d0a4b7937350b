import { expect, test } from 'vitest';
import { parseQuery } from '../../search/query/parse-query.ts';
import { sayNumbers, saySought } from './say-result.ts';

test.each([
  ['gdp', '“gdp”'],
  ['PM2.5', '“PM2.5”'],
  ['“县域 经济”', '“县域 经济”'],
  ['住房 GDP -Ｒ＆D', '含“住房”和“GDP”、不含“Ｒ＆D”的条目'],
])('%s is said as it was typed', (q, said) => {
  expect(saySought(parseQuery(q), { q, literal: false })).toBe(said);
});

test.each([
  ['5%', '更长的数字里含有“5%”的，也算在内。'],
  ['住房 30', '更长的数字里含有“30”的，也算在内。'],
  ['2025', ''],
  ['2025年', ''],
  ['住房', ''],
])('%s: that it is found within longer numbers is said of numbers alone', (q, said) => {
  expect(sayNumbers(parseQuery(q), { q, literal: false })).toBe(said);
});

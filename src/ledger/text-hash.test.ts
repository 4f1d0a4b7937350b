import { expect, test } from 'vitest';
import { textHash } from './text-hash.ts';

test.each([
  ['5.搭建\n创新平台 30 家', '5.搭建创新平台30家'],
  ['  到2025年，\r\n\t达到 5% 。', '到2025年，达到5%。'],
  ['GDP  growth', 'GDP growth'],
])('a blank that parts no words is nothing: %j', (a, b) => {
  expect(textHash(a)).toBe(textHash(b));
});

test.each([
  ['11家', '1¹家'],
  ['10²', '102'],
  ['5 000亩', '5000亩'],
  ['第1 2条', '第12条'],
  ['“搭建”平台', '搭建平台'],
  ['2023—2025年', '2023-2025年'],
  ['11家', '１１家'],
  ['GDP', 'gdp'],
  ['三', '三三'],
])('%s is not %s', (a, b) => {
  expect(textHash(a)).not.toBe(textHash(b));
});

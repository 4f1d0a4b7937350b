import { expect, test } from 'vitest';
import { annualWord } from './annual-word.ts';

test.each([
  ['力争全社会研发经费投入年均增长10%以上', 'growth', '年均'],
  ['力争每年谋划省、市、区重点项目不低于60个', 'increment', '每年'],
  ['一般公共预算收入每年增长5%', 'growth', '每年'],
  ['平均每年新增就业5000人', 'increment', '年均'],
  ['居民收入增长6%', 'growth', '年均'],
  ['新增发明专利20件以上', 'increment', '每年'],
])('%s (%s) → %s', (quote, kind, word) => {
  expect(annualWord({ quote, kind })).toBe(word);
});

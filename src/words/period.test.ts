import { expect, test } from 'vitest';
import {
  annualWord,
  dateText,
  periodName,
  periodShort,
  periodText,
  type Timed,
  yearsText,
  periodOver,
} from './period.ts';

test.each<[string, Timed['kind'], string]>([
  ['力争全社会研发经费投入年均增长10%以上', 'growth', '年均'],
  ['力争每年谋划省、市、区重点项目不低于60个', 'increment', '每年'],
  ['一般公共预算收入每年增长5%', 'growth', '每年'],
  ['平均每年新增就业5000人', 'increment', '年均'],
  ['居民收入增长6%', 'growth', '年均'],
  ['新增发明专利20件以上', 'increment', '每年'],
])('%s (%s) → %s', (quote, kind, word) => {
  expect(annualWord({ quote, kind })).toBe(word);
});

const timed = (fields: Partial<Timed>): Timed => ({
  period: '2025',
  quote: '新建2个',
  kind: 'increment',
  since: null,
  until: null,
  ...fields,
});

test.each([
  [{}, '2025年', '2025'],
  [{ period: '' }, '未写年份', ''],
  [{ period: 'annual' }, '每年', '每年'],
  [{ period: 'annual', kind: 'growth' as const, until: '2025' }, '年均（到2025年）', '年均至2025'],
  [{ since: '2023' }, '2023年起到2025年', '2025'],
  [{ since: '2023', until: '2027' }, '2023年起到2027年', '2025'],
])('%o is said %s, in short %s', (fields, text, short) => {
  expect(periodText(timed(fields))).toBe(text);
  expect(periodShort(timed(fields))).toBe(short);
});

test('what filters, heads and imprints say of time', () => {
  expect(['2025', 'annual', ''].map(periodName)).toEqual(['2025年', '每年', '未写年份']);
  expect(yearsText({ start: 2023, end: 2025 })).toBe('2023—2025年');
  expect(yearsText({ start: 2023, end: 2023 })).toBe('2023年');
  expect(dateText('2023-08-05')).toBe('2023年8月5日');
});

test('a period that is over says so', () => {
  const period = { start: 2023, end: 2025 };
  expect(periodOver(period, '2026-01-01')).toBe('规划期已于2025年底结束');
  expect(periodOver(period, '2025-12-31')).toBe('');
  expect(periodOver(period, '未注明')).toBe('');
});

import { expect, test } from 'vitest';
import { fiveYearPlanName, fiveYearPlanToPeriod } from './five-year-plans.ts';

test.each([
  ['“九五”', 1996, 2000],
  ['“十五”', 2001, 2005],
  ['十二五', 2011, 2015],
  ['"十四五"', 2021, 2025],
  ['第十四个五年规划', 2021, 2025],
  ['「十五五」', 2026, 2030],
])('%s', (name, start, end) => {
  expect(new RegExp(`^${fiveYearPlanName}$`, 'u').test(name)).toBe(true);
  expect(fiveYearPlanToPeriod(name)).toEqual({ start, end });
});

test.each(['四五', '十五', '“三五”', '第四个五年规划'])('%s names none', (name) => {
  expect(new RegExp(`^${fiveYearPlanName}$`, 'u').test(name)).toBe(false);
});

import { fiveYearPlanName, fiveYearPlanToPeriod } from '../model/five-year-plans.ts';
import type { Period } from '../model/plan.ts';
import { chineseDigitNames } from '../numeral/chinese-number.ts';
import { foldWidth } from './fold-width.ts';

/** Whether what a correction says of time stands in some words: `annual` in 每年, a year in digits, in 十四五, in 去年. */
export function daysStand(day: string, around: readonly string[], period: Period | null): boolean {
  const words = around.map(foldWidth).join('\n');
  if (day === '') return true;
  if (day === 'annual') return /每年|年均|逐年|每个?年度|年年|连年|各年度|每年度/u.test(words);
  const [year = '', month, date] = day.split('-');
  if (!yearStands(Number(year), words, period)) return false;
  if (month !== undefined && !words.includes(`${String(Number(month))}月`)) return false;
  return date === undefined || /底|末/u.test(words) || words.includes(`${String(Number(date))}日`);
}

function yearStands(year: number, words: string, period: Period | null): boolean {
  const digits = String(year);
  // 2025年, 二〇二五年, 2023-25年
  const chinese = [...digits].map(
    (digit) =>
      `[${digit === '0' ? '〇零' : ''}${digit === '0' ? '' : chineseDigitNames.charAt(Number(digit))}]`,
  );
  const printed = new RegExp(
    `(?<!\\d)${digits}(?!\\d)|${chinese.join('')}|[-‐–—―−~～至到]${digits.slice(2)}年`,
    'u',
  );
  if (printed.test(words)) return true;
  const plans = [...words.matchAll(new RegExp(fiveYearPlanName, 'gu'))].map(([name]) =>
    fiveYearPlanToPeriod(name),
  );
  if (plans.some((plan) => plan?.start === year || plan?.end === year)) return true;
  if (period === null) return false;
  if (period.start <= year && year <= period.end) return true;
  if (year === period.start - 1) return /去年|上年|上一年|前一年/u.test(words);
  return year === period.end + 1 && /明年|次年|下一年/u.test(words);
}

import { chineseNumber } from '../numeral/chinese-number.ts';
import type { Period } from './plan.ts';

/**
 * How a text names a five-year plan: “十四五”, 十四五, 第十四个五年规划; older ones (“九五”) in quotation marks only,
 * since 九五 is also a part of numbers.
 */
export const fiveYearPlanName =
  '(?:[“"「](?:十[一二三四五六七]?|[六七八九])五[”"」]|十[一二三四五六七]五|第(?:十[一二三四五六七]?|[六七八九])个五年(?:规划|计划)?)';

/** “十四五”, 第十四个五年规划 → its first and last year (2021, 2025); null where the name is none. */
export function fiveYearPlanToPeriod(name: string): Period | null {
  const ordinal = /^[“"「第]?([一二三四五六七八九十]+?)(?:五[”"」]?|个五年(?:规划|计划)?)$/u.exec(
    name,
  )?.[1];
  const count = chineseNumber(ordinal ?? '') ?? 0;
  // The sixth began in 1981; the ones before it did not follow one another without a gap.
  if (count < 6) return null;
  const start = 1981 + 5 * (count - 6);
  return { start, end: start + 4 };
}

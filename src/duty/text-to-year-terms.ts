import type { Due } from '../model/clause.ts';

/** 到2025年，全市…达到; 2025年底, 2025年6月 say more and are deadlines; ✗ 截至2025年 */
const BY_YEAR = /(?<!截)[到至](20\d{2})年(?![底末初前内\d])/gu;

/** The years by which something in a text is to be reached, each once: weaker than a deadline, for want of one. */
export function textToYearTerms(text: string): Due[] {
  const years = [...text.matchAll(BY_YEAR)].map(([, year = '']) => year);
  return [...new Set(years)].map((year) => ({ text: `到${year}年`, date: year }));
}

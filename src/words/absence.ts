import type { PlanRecord } from '../model/plan.ts';

/** The wordings that an absence is said with, the three shortest, for these are the broadest: “瞪羚”“独角兽”等词. */
export function wordsToPhrase(words: readonly string[]): string {
  const broadest = [...words].sort((a, b) => a.length - b.length);
  return `${quoteAll(broadest.slice(0, 3))}${words.length > 3 ? '等词' : ''}`;
}

/** 没有找到“瞪羚”“独角兽”: the only way in which pages say that a document is silent. */
export function sayAbsence({ words }: { readonly words: readonly string[] }): string {
  return `没有找到${wordsToPhrase(words)}`;
}

/** A word of more signs than this has no room in a drawing. */
const roomy = 6;

/** The same in a drawing, where one word stands for all that were looked for. */
export function shortAbsence({ words }: { readonly words: readonly string[] }): string {
  const [word] = [...words].sort((a, b) => a.length - b.length);
  return word === undefined || word.length > roomy ? '找不到有关的词' : `没有找到“${word}”等词`;
}

/** 本站没有它的“附件：责任清单”, where a part of a document is not held; else empty. */
export function missingParts({ held, missing }: Pick<PlanRecord, 'held' | 'missing'>): string {
  return lacks({ held, missing }) ? `本站没有它的${quoteAll(missing)}` : '';
}

/** The same of a document named: 《…》的“附件：责任清单”本站没有。 */
export function missingPartsOf(plan: Pick<PlanRecord, 'title' | 'held' | 'missing'>): string {
  return lacks(plan) ? `《${plan.title}》的${quoteAll(plan.missing)}本站没有。` : '';
}

function lacks({ held, missing }: Pick<PlanRecord, 'held' | 'missing'>): boolean {
  return held !== 'whole' && missing.length > 0;
}

/** “甲”“乙”; marks within a word are single: “‘四上’企业”. */
export function quoteAll(words: readonly string[]): string {
  return words.map((word) => `“${word.replaceAll('“', '‘').replaceAll('”', '’')}”`).join('');
}

import { type EntryDuties, type EntrySizes, isAmongBodies } from '../data/facts.ts';
import type { Answer } from './answer.ts';
import { placesInScope } from './match-terms.ts';

/**
 * How well each entry answers, by its number: words in its heading first, then places in its text, thinned by its
 * length, and names in brackets of 责任单位 last. All of it from the index, the same in every browser.
 */
export function scoreEntries(
  answer: Answer,
  duties: EntryDuties,
  { lengths, headings }: EntrySizes,
): Map<number, number> {
  const scores = new Map<number, number>();
  const add = (entry: number, score: number): void => {
    scores.set(entry, (scores.get(entry) ?? 0) + score);
  };
  for (const word of answer.all) {
    const { entries, offsets } = placesInScope(word, answer.scope, duties);
    const { length } = word.term;
    let last = -1;
    entries.forEach((entry, at) => {
      const offset = offsets[at] ?? 0;
      const isFirst = entry !== last;
      last = entry;
      if (isFirst && offset >= 0 && offset + length <= (headings[entry] ?? 0)) add(entry, 10);
      const weight = isAmongBodies(duties[entry], offset, length) ? 0.2 : 1;
      add(entry, (4 * weight) / (1 + Math.log2(1 + (lengths[entry] ?? 0) / 100)));
    });
  }
  return scores;
}

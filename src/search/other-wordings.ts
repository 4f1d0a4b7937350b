import { foldText } from './fold-text.ts';
import type { ParsedQuery } from './parse-query.ts';

/** Pairs of a wording and another that texts use for the same: [规上工业, 规模以上工业]. */
export type Wordings = [from: string, to: string][];

/**
 * Queries that say a query otherwise, one word replaced at a time: 规上工业 增速 → 规模以上工业 增速. The longest
 * wording that fits comes first; a word that says the longer form already (高标准农田 for 农田) stays.
 */
export function otherWordings(query: ParsedQuery, table: Wordings): string[] {
  const found: { text: string; length: number }[] = [];
  query.all.forEach((term, at) => {
    for (const [from, to] of table) {
      const [left, right] = [foldText(from), foldText(to)];
      if (left === '' || !term.includes(left)) continue;
      if (right.includes(left) && term.includes(right)) continue;
      const changed = query.all.map((word, place) =>
        place === at ? term.replace(left, () => right) : word,
      );
      const none = query.none.map((word) => `-${word}`);
      found.push({ text: [...changed, ...none].join(' '), length: left.length });
    }
  });
  found.sort((a, b) => b.length - a.length);
  return [...new Set(found.map(({ text }) => text))];
}

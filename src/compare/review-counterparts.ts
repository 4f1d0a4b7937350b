import { planOfRef } from '../address/reference.ts';
import type { CounterpartReview, Numbered } from '../model/review.ts';
import { SeedError } from '../model/seed-error.ts';

/**
 * Puts into the scores, entry by entry, what people say of pairs: a counterpart scores 1, what is none goes. Entries
 * are named by their references.
 */
export function reviewCounterparts(
  refs: readonly string[],
  reviews: readonly Numbered<CounterpartReview>[],
  scores: readonly Map<number, number>[],
): void {
  if (reviews.length === 0) return;
  const places = new Map(refs.map((ref, at) => [ref, at]));
  const faults: string[] = [];
  for (const { from, to, counterpart, where } of reviews) {
    const [a, b] = [places.get(from), places.get(to)];
    const lost = a === undefined ? from : b === undefined ? to : null;
    if (a === undefined || b === undefined) {
      faults.push(
        `${where}：${lost ?? ''} 不是能对照的条目；应当是一条正文，写作 编号#条目，如 ${refs[0] ?? 'mou-plan-2025#c1'}。请改正，或删去这条更正。`,
      );
    } else if (planOfRef(from) === planOfRef(to)) {
      faults.push(`${where}：${from} 和 ${to} 在同一份文件里；应当在两份文件里。请改正。`);
    } else if (counterpart ? scores[a]?.get(b) === 1 : scores[a]?.has(b) !== true) {
      faults.push(
        `${where}：程序现在自己就认为 ${from} 与 ${to} ${counterpart ? '相应' : '不相应'}，更正没有用处。请删去这条更正。`,
      );
    } else {
      for (const [own, other] of [
        [a, b],
        [b, a],
      ] as const) {
        if (counterpart) scores[own]?.set(other, 1);
        else scores[own]?.delete(other);
      }
    }
  }
  if (faults.length > 0) throw new SeedError(faults.join('\n'));
}

import type { ClauseRecord } from '../model/clause.ts';
import { foldText } from '../text/fold-text.ts';
import { stripDuties } from '../topic/strip-duties.ts';

/** So many letters in a row are taken over, and not met by chance: 发挥国家级文化产业示范园区引领作用. */
const long = 12;

/**
 * For clauses of one document the clauses of another, by their anchors, that take over a stretch of their wording which
 * no other clause of either document has.
 */
export function clausesToVerbatim(
  from: readonly ClauseRecord[],
  to: readonly ClauseRecord[],
): Map<string, string[]> {
  const [left, right] = [from, to].map(clausesToRuns);
  const found = new Map<string, Set<string>>();
  for (const [run, anchor] of left ?? []) {
    const other = right?.get(run);
    if (anchor === null || other === undefined || other === null) continue;
    found.set(anchor, (found.get(anchor) ?? new Set()).add(other));
  }
  return new Map([...found].map(([anchor, others]) => [anchor, [...others]]));
}

/** The clause that a run of letters stands in, null where there are several. */
function clausesToRuns(clauses: readonly ClauseRecord[]): Map<string, string | null> {
  const holders = new Map<string, string | null>();
  for (const { anchor, text } of clauses) {
    for (const stretch of foldText(stripDuties(text)).split(/[^\p{L}]+/u)) {
      for (let at = 0; at + long <= stretch.length; at += 1) {
        const run = stretch.slice(at, at + long);
        const held = holders.get(run);
        if (held !== anchor) holders.set(run, held === undefined ? anchor : null);
      }
    }
  }
  return holders;
}

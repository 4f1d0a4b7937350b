import { refOf } from '../../address/reference.ts';
import { entriesToSketches } from '../../compare/entries-to-sketches.ts';
import { pairsToScores } from '../../compare/pairs-to-scores.ts';
import { sketchesToComparisons } from '../../compare/sketches-to-comparisons.ts';
import type { TopicWords } from '../../topic/taxonomy-to-trie.ts';
import type { MatteredEntry } from './matters.ts';

/** An entry of the edition that is of the matter of one of a guest's. */
export interface Counterpart {
  readonly anchor: string;
  readonly clause: string;
  readonly score: number;
}

/** The pairs that a guest's entries make with those of some documents, best first for each: as `clausesToMatches` finds them. */
export function guestToCounterparts(
  guest: readonly MatteredEntry[],
  others: readonly MatteredEntry[],
  words: TopicWords,
): Counterpart[] {
  const own = guest[0]?.plan;
  if (own === undefined) return [];
  const entries = [...guest, ...others];
  const rows = new Set(entries.flatMap(({ targets }) => targets));
  const sketches = entriesToSketches(entries, {
    words,
    spoken: new Map(entries.map((entry) => [refOf(entry), entry.spoken])),
    rowOf: new Map([...rows].map((row) => [row, row === '' ? null : row])),
  });
  const { pairs } = sketchesToComparisons(sketches, words, own);
  const found = pairsToScores(pairs, sketches);
  return sketches.flatMap(({ ref, plan }, at): Counterpart[] =>
    plan === own
      ? [...(found[at] ?? [])]
          .sort(([, a], [, b]) => b - a)
          .flatMap(([other, score]) => {
            const clause = sketches[other]?.ref;
            return clause === undefined
              ? []
              : [{ anchor: ref.slice(plan.length + 1), clause, score }];
          })
      : [],
  );
}

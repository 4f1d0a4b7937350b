import type { ClauseRecord } from '../model/clause.ts';
import type { CounterpartReview, Numbered } from '../model/review.ts';
import type { Match } from '../model/vocabulary.ts';
import type { KeptComparisons } from './comparisons.ts';
import { type ProfileSource, entriesToSketches } from './entries-to-sketches.ts';
import { pairsToScores } from './pairs-to-scores.ts';
import { reviewCounterparts } from './review-counterparts.ts';
import { sketchesToComparisons } from './sketches-to-comparisons.ts';

const mostInPlan = 4;
const mostInAll = 16;

/**
 * Counterparts of every clause, item and lead paragraph in the other plans, by plan and in reading order, best first:
 * at most four in a plan and sixteen in all, none where nothing is of the same matter. The score is the same both ways,
 * and a pair found from either side stands on both, unless four better ones push it out.
 * What people say of a pair holds for both sides.
 * The cost grows linearly with the entries: candidates come from an inverted index. What was `kept` of an earlier time is not
 * found again.
 */
export function clausesToMatches(
  entries: readonly ClauseRecord[],
  source: ProfileSource,
  reviews: readonly Numbered<CounterpartReview>[] = [],
  kept: KeptComparisons | null = null,
): Map<string, Match[]> {
  const sketches = entriesToSketches(entries, source);
  const comparisons = sketchesToComparisons(sketches, source.words, null, kept);
  kept?.note(comparisons);
  const found = pairsToScores(comparisons.pairs, sketches);
  reviewCounterparts(
    sketches.map(({ ref }) => ref),
    reviews,
    found,
  );
  const matches = new Map<string, Match[]>(entries.map(({ plan }) => [plan, []]));
  sketches.forEach((sketch, at) => {
    const perPlan = new Map<string, number>();
    const from = sketch.ref.slice(sketch.plan.length + 1);
    const best: Match[] = [];
    for (const [other, score] of [...(found[at] ?? [])].sort(([a, x], [b, y]) => y - x || a - b)) {
      if (best.length === mostInAll) break;
      const partner = sketches[other];
      const count = perPlan.get(partner?.plan ?? '') ?? 0;
      if (partner === undefined || count >= mostInPlan) continue;
      perPlan.set(partner.plan, count + 1);
      best.push({ from, to: partner.ref, score: Math.round(score * 1000) / 1000 });
    }
    matches.get(sketch.plan)?.push(...best);
  });
  return matches;
}

import type { Pairs } from './comparisons.ts';
import type { Sketch } from './entries-to-sketches.ts';
import { matchThreshold, pairToScore, type PairStanding } from './pair-to-score.ts';

/** Counterparts of every entry by its place, with their scores; a pair stands on both sides. */
export function pairsToScores(
  { shorter, longer, sums }: Pairs,
  sketches: readonly Sketch[],
): Map<number, number>[] {
  const standingOf = pairsToStandings({ shorter, longer, sums }, sketches);
  const scores = sketches.map(() => new Map<number, number>());
  sums.forEach((sum, pair) => {
    if (Number.isNaN(sum)) return;
    const [one, other] = [shorter[pair] as number, longer[pair] as number];
    const score = pairToScore(sum, standingOf(one, other, sum), standingOf(other, one, sum));
    if (score < matchThreshold) return;
    scores[one]?.set(other, score);
    scores[other]?.set(one, score);
  });
  return scores;
}

/** A function that tells how a pair's sum stands among those that its first entry makes with the other's plan. */
function pairsToStandings(
  { shorter, longer, sums }: Pairs,
  sketches: readonly Sketch[],
): (at: number, partner: number, sum: number) => PairStanding {
  const ids = new Map([...new Set(sketches.map(({ plan }) => plan))].map((id, at) => [id, at]));
  const planOf = Int32Array.from(sketches, ({ plan }) => ids.get(plan) ?? -1);
  // The pairs of each entry, one behind the other: the other's plan, and the sum.
  const starts = new Int32Array(sketches.length + 1);
  const isPair = (pair: number): boolean => !Number.isNaN(sums[pair]);
  for (const side of [shorter, longer])
    side.forEach((at, pair) => {
      if (isPair(pair)) starts[at + 1] = (starts[at + 1] as number) + 1;
    });
  for (let at = 0; at < sketches.length; at += 1)
    starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const filled = starts.slice();
  const plans = new Int32Array(starts[sketches.length] as number);
  const rivals = new Float64Array(plans.length);
  for (const [side, others] of [
    [shorter, longer],
    [longer, shorter],
  ] as const)
    side.forEach((at, pair) => {
      if (!isPair(pair)) return;
      const place = filled[at] as number;
      plans[place] = planOf[others[pair] as number] as number;
      rivals[place] = sums[pair] as number;
      filled[at] = place + 1;
    });
  return (at, partner, sum) => {
    let [best, better] = [-Infinity, 0];
    for (let place = starts[at] as number; place < (starts[at + 1] as number); place += 1) {
      if (plans[place] !== planOf[partner]) continue;
      const rival = rivals[place] as number;
      if (rival > sum) better += 1;
      best = Math.max(best, rival);
    }
    return { below: sum - best, rank: 1 / (1 + better) };
  };
}

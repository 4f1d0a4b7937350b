import type { Profile } from './entries-to-profiles.ts';
import {
  farthest,
  matchThreshold,
  pairToScore,
  signsToSum,
  type PairStanding,
} from './pair-to-score.ts';
import { profilesToCandidates } from './profiles-to-candidates.ts';
import { profilesToSigns } from './profiles-to-signs.ts';
import type { Lexicon } from './texts-to-vectors.ts';

/** Two entries by their places, compared by themselves. */
interface Pair {
  readonly shorter: number;
  readonly longer: number;
  readonly sum: number;
}

/**
 * Counterparts of every entry by its place, with their scores; a pair stands on both sides. Where only the pairs of one
 * plan are asked for, no others are compared.
 */
export function profilesToPairs(
  profiles: readonly Profile[],
  lexicon: Lexicon,
  only: string | null = null,
): Map<number, number>[] {
  const pairs = comparedPairs(profiles, lexicon, only);
  const sums = pairsToSums(pairs, profiles);
  const found = profiles.map(() => new Map<number, number>());
  const standing = (at: number, partner: number, sum: number): PairStanding =>
    sumToStanding(sum, sums[at]?.get(profiles[partner]?.plan ?? '') ?? []);
  for (const { shorter, longer, sum } of pairs) {
    const score = pairToScore(sum, standing(shorter, longer, sum), standing(longer, shorter, sum));
    if (score < matchThreshold) continue;
    found[shorter]?.set(longer, score);
    found[longer]?.set(shorter, score);
  }
  return found;
}

/** All pairs worth comparing, each once. */
function comparedPairs(
  profiles: readonly Profile[],
  lexicon: Lexicon,
  only: string | null,
): Pair[] {
  const candidatesOf = profilesToCandidates(profiles, lexicon);
  const known = new Set<number>();
  return profiles.flatMap((profile, at) => {
    if (only !== null && profile.plan !== only) return [];
    return candidatesOf(at).flatMap((candidate): Pair[] => {
      const partner = profiles[candidate];
      const key = Math.min(at, candidate) * profiles.length + Math.max(at, candidate);
      if (partner === undefined || known.has(key)) return [];
      known.add(key);
      const isShorter =
        profile.length < partner.length || (profile.length === partner.length && at < candidate);
      const [shorter, longer] = isShorter ? [at, candidate] : [candidate, at];
      const signs = isShorter
        ? profilesToSigns(profile, partner)
        : profilesToSigns(partner, profile);
      return signs === null ? [] : [{ shorter, longer, sum: signsToSum(signs) }];
    });
  });
}

/** For every entry the sums of its pairs, by the other's plan, best first. */
function pairsToSums(
  pairs: readonly Pair[],
  profiles: readonly Profile[],
): Map<string, number[]>[] {
  const all = profiles.map(() => new Map<string, number[]>());
  const note = (at: number, partner: number, sum: number): void => {
    const plan = profiles[partner]?.plan ?? '';
    const list = all[at]?.get(plan);
    if (list === undefined) all[at]?.set(plan, [sum]);
    else list.push(sum);
  };
  for (const { shorter, longer, sum } of pairs) {
    note(shorter, longer, sum);
    note(longer, shorter, sum);
  }
  for (const lists of all) for (const list of lists.values()) list.sort((a, b) => b - a);
  return all;
}

function sumToStanding(sum: number, rivals: readonly number[]): PairStanding {
  const [best = sum, second = -farthest] = rivals;
  return {
    below: sum - best,
    above: sum === best ? best - second : 0,
    rank: 1 / (1 + rivals.indexOf(sum)),
  };
}

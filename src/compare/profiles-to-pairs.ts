import type { Profile } from './entries-to-profiles.ts';
import { matchThreshold, pairToScore, signsToLikeness, signsToSum } from './pair-to-score.ts';
import { profilesToCandidates } from './profiles-to-candidates.ts';
import { profilesToSigns } from './profiles-to-signs.ts';
import type { Lexicon } from './texts-to-vectors.ts';

/** Two entries by their places, compared by themselves. */
interface Pair {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
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
  const besides = pairsToLikenesses(pairs, profiles);
  const found = profiles.map(() => new Map<number, number>());
  for (const { one, other, likeness, sum } of pairs) {
    const isFirstShorter = (profiles[one]?.length ?? 0) <= (profiles[other]?.length ?? 0);
    const [shorter, longer] = isFirstShorter ? [one, other] : [other, one];
    const rivals = (at: number, partner: number): readonly number[] =>
      besides[at]?.get(profiles[partner]?.plan ?? '') ?? [];
    const sides = [rivals(shorter, longer), rivals(longer, shorter)] as const;
    const besideIn = (side: readonly number[]): number => likeness / Math.max(likeness, ...side);
    const score = pairToScore(sum, [besideIn(sides[0]), besideIn(sides[1])]);
    if (score < matchThreshold) continue;
    found[one]?.set(other, score);
    found[other]?.set(one, score);
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
  const rarity = topicsToRarity(profiles);
  const known = new Set<number>();
  return profiles.flatMap((profile, at) => {
    if (only !== null && profile.plan !== only) return [];
    return candidatesOf(at).flatMap((candidate): Pair[] => {
      const partner = profiles[candidate];
      const [one, other] = [Math.min(at, candidate), Math.max(at, candidate)];
      const key = one * profiles.length + other;
      if (partner === undefined || known.has(key)) return [];
      known.add(key);
      const signs = profilesToSigns(profile, partner, rarity);
      // 水网智慧化 and 城市智慧化 share words of their heads, not a matter.
      if (signs.matter === 0 && signs.theme === 0) return [];
      return [{ one, other, likeness: signsToLikeness(signs), sum: signsToSum(signs) }];
    });
  });
}

/** For every entry the likenesses of its pairs, by the other's plan. */
function pairsToLikenesses(
  pairs: readonly Pair[],
  profiles: readonly Profile[],
): Map<string, number[]>[] {
  const all = profiles.map(() => new Map<string, number[]>());
  const note = (at: number, partner: number, likeness: number): void => {
    const plan = profiles[partner]?.plan ?? '';
    const list = all[at]?.get(plan);
    if (list === undefined) all[at]?.set(plan, [likeness]);
    else list.push(likeness);
  };
  for (const { one, other, likeness } of pairs) {
    note(one, other, likeness);
    note(other, one, likeness);
  }
  return all;
}

/** A topic in one entry of so many, or in fewer, is as telling as can be; a smaller collection is taken for one of `few`. */
const rarest = 66;
const few = 150;

/** How telling a topic is, 1 at most. */
function topicsToRarity(profiles: readonly Profile[]): (topic: string) => number {
  const counts = new Map<string, number>();
  for (const { matters } of profiles)
    for (const { topic } of matters) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const entries = Math.max(few, profiles.length);
  return (topic) =>
    Math.min(1, Math.log(1 + entries / (counts.get(topic) ?? 1)) / Math.log(1 + rarest));
}

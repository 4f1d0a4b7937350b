import type { ClauseRecord } from '../model/clause.ts';
import type { CounterpartReview, Numbered } from '../model/review.ts';
import type { Match } from '../model/vocabulary.ts';
import { type ProfileSource, entriesToProfiles } from './entries-to-profiles.ts';
import { profilesToPairs } from './profiles-to-pairs.ts';
import { reviewCounterparts } from './review-counterparts.ts';

const mostInPlan = 4;
const mostInAll = 16;

/**
 * Counterparts of every clause, item and lead paragraph in the other plans, by plan and in reading order, best first:
 * at most four in a plan and sixteen in all, none where nothing is of the same matter. The score is the same both ways,
 * and a pair found from either side stands on both, unless four better ones push it out.
 * What people say of a pair holds for both sides.
 * The cost grows linearly with the entries: candidates come from an inverted index.
 */
export function clausesToMatches(
  entries: readonly ClauseRecord[],
  source: ProfileSource,
  reviews: readonly Numbered<CounterpartReview>[] = [],
): Map<string, Match[]> {
  const [profiles, lexicon] = entriesToProfiles(entries, source);
  const found = profilesToPairs(profiles, lexicon);
  reviewCounterparts(
    profiles.map(({ ref }) => ref),
    reviews,
    found,
  );
  const matches = new Map<string, Match[]>(entries.map(({ plan }) => [plan, []]));
  profiles.forEach((profile, at) => {
    const perPlan = new Map<string, number>();
    const own = [...(found[at] ?? [])]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .flatMap(([other, score]): Match[] => {
        const partner = profiles[other];
        const count = perPlan.get(partner?.plan ?? '') ?? 0;
        if (partner === undefined || count >= mostInPlan) return [];
        perPlan.set(partner.plan, count + 1);
        const from = profile.ref.slice(profile.plan.length + 1);
        return [{ from, to: partner.ref, score: Math.round(score * 1000) / 1000 }];
      });
    matches.get(profile.plan)?.push(...own.slice(0, mostInAll));
  });
  return matches;
}

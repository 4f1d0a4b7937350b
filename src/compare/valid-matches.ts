import { planOfRef } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { CounterpartReview, Numbered } from '../model/review.ts';
import { supersededPlans } from '../model/superseded-plans.ts';
import type { Match } from '../model/vocabulary.ts';
import { clausesToMatches } from './clauses-to-matches.ts';
import type { KeptComparisons } from './comparisons.ts';
import type { ProfileSource } from './entries-to-sketches.ts';

/**
 * Counterparts among the plans that hold: one that a later edition replaced has none and is nobody's, for each of its
 * clauses would stand first beside its own next wording. What people said of its pairs waits.
 */
export function validMatches(
  plans: readonly PlanRecord[],
  entries: readonly ClauseRecord[],
  source: ProfileSource,
  reviews: readonly Numbered<CounterpartReview>[],
  kept: KeptComparisons | null = null,
): Map<string, Match[]> {
  const gone = supersededPlans(plans);
  if (gone.size === 0) return clausesToMatches(entries, source, reviews, kept);
  const found = clausesToMatches(
    entries.filter(({ plan }) => !gone.has(plan)),
    source,
    reviews.filter(({ from, to }) => !gone.has(planOfRef(from)) && !gone.has(planOfRef(to))),
    kept,
  );
  return new Map(plans.map(({ id }) => [id, found.get(id) ?? []]));
}

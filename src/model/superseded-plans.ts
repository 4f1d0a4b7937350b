import type { PlanRecord } from './plan.ts';

/** Ids of the plans that a later edition replaced: they stay readable, and nothing is compared or counted by them. */
export function supersededPlans(
  plans: readonly Pick<PlanRecord, 'supersedes'>[],
): ReadonlySet<string> {
  return new Set(plans.flatMap(({ supersedes }) => supersedes ?? []));
}

import type { SearchPlan } from '../data/search-data.ts';
import { lastPassing } from './last-passing.ts';

/** The document that an entry stands in, by its number. */
export function planOf(plans: readonly SearchPlan[], ordinal: number): SearchPlan {
  const plan = plans[lastPassing(plans, ({ first }) => first <= ordinal)];
  if (plan === undefined || ordinal >= plan.first + plan.count)
    throw new Error(`entry ${ordinal} stands in no document`);
  return plan;
}

/** Numbers of entries in order → the same by document. */
export function byPlan(
  plans: readonly SearchPlan[],
  ordinals: readonly number[],
): { plan: SearchPlan; ordinals: number[] }[] {
  const groups: { plan: SearchPlan; ordinals: number[] }[] = [];
  for (const ordinal of ordinals) {
    const last = groups[groups.length - 1];
    if (last !== undefined && ordinal < last.plan.first + last.plan.count)
      last.ordinals.push(ordinal);
    else groups.push({ plan: planOf(plans, ordinal), ordinals: [ordinal] });
  }
  return groups;
}

import type { SearchPlan } from '../../search/data/search-data.ts';
import { byPlan } from '../../search/query/plan-of.ts';

/** A document with the numbers of its entries that answer, in the order in which they are shown. */
export interface Group {
  plan: SearchPlan;
  ordinals: number[];
}

/**
 * Entries found by document, those in texts that another replaces last; by relevance, where `scores` are given, the
 * document with the best entry first and its best on top.
 */
export function groupFound(
  found: readonly number[],
  plans: readonly SearchPlan[],
  scores: ReadonlyMap<number, number> | null,
): Group[] {
  const groups = byPlan(plans, found);
  if (scores !== null) {
    const scoreOf = (ordinal: number | undefined): number => scores.get(ordinal ?? -1) ?? 0;
    for (const { ordinals } of groups) ordinals.sort((a, b) => scoreOf(b) - scoreOf(a));
    groups.sort((a, b) => scoreOf(b.ordinals[0]) - scoreOf(a.ordinals[0]));
  }
  return [
    ...groups.filter(({ plan }) => !plan.superseded),
    ...groups.filter(({ plan }) => plan.superseded),
  ];
}

/** How many entries stand in texts that another replaces. */
export function countSuperseded(groups: readonly Group[]): number {
  return groups.reduce(
    (sum, { plan, ordinals }) => sum + (plan.superseded ? ordinals.length : 0),
    0,
  );
}

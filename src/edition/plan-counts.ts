import type { Edition } from './edition.ts';

/** What a plan holds, as lists and heads say it. */
export interface PlanCounts {
  entries: number;
  /** Numbered clauses; a report has items instead. */
  clauses: number;
  items: number;
  targets: number;
}

const zero = (): PlanCounts => ({ entries: 0, clauses: 0, items: 0, targets: 0 });

/** Counts by plan id, in one pass over the edition; every plan page asks for them. */
export function planCounts(
  edition: Pick<Edition, 'plans' | 'clauses' | 'targets'>,
): Map<string, PlanCounts> {
  const counts = new Map<string, PlanCounts>(edition.plans.map(({ id }) => [id, zero()]));
  for (const { plan, type } of edition.clauses) {
    const count = counts.get(plan);
    if (count === undefined) continue;
    count.entries += 1;
    if (type === 'clause') count.clauses += 1;
    if (type === 'item') count.items += 1;
  }
  for (const { plan } of edition.targets) {
    const count = counts.get(plan);
    if (count !== undefined) count.targets += 1;
  }
  return counts;
}

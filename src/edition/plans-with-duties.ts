import type { Edition } from './edition.ts';

/** How many clauses (and other entries that charge somebody) a plan has, and how many of them name a department. */
export interface DutyCount {
  all: number;
  named: number;
}

/** The counts of every plan, by its id. */
export function plansWithDuties(
  edition: Pick<Edition, 'plans' | 'clauses'>,
): Map<string, DutyCount> {
  const found = new Map(edition.plans.map(({ id }) => [id, { all: 0, named: 0 }]));
  for (const { plan, type, duties } of edition.clauses) {
    const count = found.get(plan);
    if (count === undefined || (type !== 'clause' && duties.length === 0)) continue;
    count.all += 1;
    if (duties.length > 0) count.named += 1;
  }
  return found;
}

/** True where some entry of the plan names a department. */
export function namesDuties(
  { duties }: { readonly duties: ReadonlyMap<string, DutyCount> },
  plan: string,
): boolean {
  return (duties.get(plan)?.named ?? 0) > 0;
}

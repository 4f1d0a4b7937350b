import type { Edition } from './edition.ts';
import { oncePer } from './once-per.ts';

/** By plan: its clauses (and other entries that charge somebody), and how many of them name a department. */
export const plansWithDuties = oncePer((edition: Edition) => {
  const found = new Map(edition.plans.map(({ id }) => [id, { all: 0, named: 0 }]));
  for (const { plan, type, duties } of edition.clauses) {
    const count = found.get(plan);
    if (count === undefined || (type !== 'clause' && duties.length === 0)) continue;
    count.all += 1;
    if (duties.length > 0) count.named += 1;
  }
  return found;
});

/** True where some entry of the plan names a department. */
export function namesDuties(edition: Edition, plan: string): boolean {
  return (plansWithDuties(edition).get(plan)?.named ?? 0) > 0;
}

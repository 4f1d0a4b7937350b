import type { HeldPlan } from '../held.ts';
import type { DatedPromise } from './dated-promises.ts';

/** Promises of the place's own plan for the guest's year, those that were not found. */
export interface OwnPlan {
  readonly plan: HeldPlan;
  readonly year: number;
  readonly all: number;
  readonly missed: readonly DatedPromise[];
}

/** The place's own plan of several years that covers the guest's year: of several an issued one, the latest, the one of fewest years. */
export function ownPlanOf(
  plans: readonly HeldPlan[],
  place: string | null,
  year: number | null,
): HeldPlan | null {
  if (place === null || year === null) return null;
  const own = plans.filter(
    ({ place: of, period: { start, end }, replaced }) =>
      of.code === place && start < end && start <= year && year <= end && !replaced,
  );
  const [first] = [...own].sort(
    (a, b) =>
      Number(a.draft) - Number(b.draft) ||
      b.period.start - a.period.start ||
      a.period.end - b.period.end ||
      (a.id < b.id ? -1 : 1),
  );
  return first ?? null;
}

/** The promises of a plan that bear on a year, and those of them whose words stand nowhere. */
export function promisesToOwnPlan(
  plan: HeldPlan,
  year: number,
  promises: readonly DatedPromise[],
  found: ReadonlySet<string>,
): OwnPlan {
  const due = promises.filter(({ years: [first, last] }) => first <= year && year <= last);
  return {
    plan,
    year,
    all: due.length,
    missed: due.filter(({ words }) => !words.some((word) => found.has(word))),
  };
}

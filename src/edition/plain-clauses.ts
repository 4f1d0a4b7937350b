import type { ClauseRecord } from '../model/clause.ts';
import type { PlanKind, PlanRecord } from '../model/plan.ts';
import type { Edition } from './edition.ts';

const ofAims: ReadonlySet<PlanKind> = new Set([
  'three-year-plan',
  'annual-tasks',
  'five-year-plan',
]);

/** The clauses of each plan or task list that hold neither a figure nor a promise, in reading order. */
export function plainClauses(edition: Pick<Edition, 'plans' | 'clauses'>): {
  readonly plan: PlanRecord;
  readonly all: number;
  readonly clauses: readonly ClauseRecord[];
}[] {
  const byPlan = Map.groupBy(edition.clauses, ({ plan }) => plan);
  return edition.plans
    .filter(({ kind }) => ofAims.has(kind))
    .map((plan) => {
      const own = (byPlan.get(plan.id) ?? []).filter(({ type }) => type === 'clause');
      const clauses = own.filter(
        ({ targets, commitments }) => targets.length + commitments.length === 0,
      );
      return { plan, all: own.length, clauses };
    });
}

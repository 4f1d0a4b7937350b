import type { ClauseRecord } from '../model/clause.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';
import type { LookUps } from './look-ups.ts';

/** The documents of one place with their entries and figures. */
export function placeRecords(
  { plansOf, clausesIn, targetsIn }: Pick<LookUps, 'plansOf' | 'clausesIn' | 'targetsIn'>,
  code: string,
): {
  plans: readonly PlanRecord[];
  clauses: readonly ClauseRecord[];
  targets: readonly TargetRecord[];
} {
  const plans = plansOf.get(code) ?? [];
  return {
    plans,
    clauses: plans.flatMap(({ id }) => clausesIn.get(id) ?? []),
    targets: plans.flatMap(({ id }) => targetsIn.get(id) ?? []),
  };
}

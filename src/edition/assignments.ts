import { refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';
import type { Edition } from './edition.ts';

/** One clause that a body carries in one role. */
export interface Assignment {
  plan: PlanRecord;
  clause: ClauseRecord;
  /** As printed: 责任单位, 牵头单位, 按职责分工 … */
  role: string;
  /** 1-based place in the printed list, and how long the list is. */
  place: number;
  of: number;
  /** The other names of the list, as printed. */
  beside: string[];
  /** Figures of the whole clause; the text does not share them out among its bodies. */
  targets: TargetRecord[];
}

/** A body is known by its place and any of its names. */
export function bodyKey(region: string, name: string): string {
  return `${region} ${name}`;
}

/** All clauses that each body carries, by its id, plan by plan in reading order. */
export function assignmentsByBody(
  edition: Pick<Edition, 'plans' | 'targets' | 'bodies' | 'clauses'>,
): Map<string, Assignment[]> {
  const plans = new Map(edition.plans.map((plan) => [plan.id, plan]));
  const targets = Map.groupBy(edition.targets, (target) =>
    refOf({ plan: target.plan, anchor: target.clause }),
  );
  const ids = new Map(
    edition.bodies.flatMap((body) =>
      [body.name, ...body.aliases].map((name) => [bodyKey(body.region, name), body.id] as const),
    ),
  );
  const assignments = new Map<string, Assignment[]>();
  for (const clause of edition.clauses) {
    const plan = plans.get(clause.plan);
    if (plan === undefined) continue;
    for (const { role, bodies } of clause.duties) {
      for (const [at, name] of bodies.entries()) {
        const id = ids.get(bodyKey(plan.region.code, name));
        if (id === undefined) continue;
        const list = assignments.get(id) ?? [];
        assignments.set(id, list);
        const last = list.at(-1);
        // the same role in a second bracket of the clause says nothing new
        if (last?.clause === clause && last.role === role) continue;
        list.push({
          plan,
          clause,
          role,
          place: at + 1,
          of: bodies.length,
          beside: bodies.filter((one) => one !== name),
          targets: targets.get(refOf(clause)) ?? [],
        });
      }
    }
  }
  return assignments;
}

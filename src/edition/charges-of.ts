import { refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';
import type { Body } from '../model/vocabulary.ts';
import type { Edition } from './edition.ts';
import { oncePer } from './once-per.ts';

/** One clause that a body carries in one role. */
export interface Charge {
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

const indexCharges = oncePer((edition: Edition): Map<string, Charge[]> => {
  const plans = new Map(edition.plans.map((plan) => [plan.id, plan]));
  const targets = Map.groupBy(edition.targets, (target) =>
    refOf({ plan: target.plan, anchor: target.clause }),
  );
  const ids = new Map(
    edition.bodies.flatMap((body) =>
      [body.name, ...body.aliases].map((name) => [`${body.region} ${name}`, body.id] as const),
    ),
  );
  const charges = new Map<string, Charge[]>();
  for (const clause of edition.clauses) {
    const plan = plans.get(clause.plan);
    if (plan === undefined) continue;
    for (const { role, bodies } of clause.duties) {
      for (const [at, name] of bodies.entries()) {
        const id = ids.get(`${plan.region.code} ${name}`);
        if (id === undefined) continue;
        const list = charges.get(id) ?? [];
        charges.set(id, list);
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
  return charges;
});

/** All clauses that a body carries, plan by plan in reading order. */
export function chargesOf(edition: Edition, body: Pick<Body, 'id'>): Charge[] {
  return indexCharges(edition).get(body.id) ?? [];
}

/** 首列 where a body opens a list that names no lead; 牵头 lists and lists of one say nothing by their order. */
export function placeWord({ role, place, of }: Charge): '首列' | null {
  return place === 1 && of > 1 && !role.includes('牵头') ? '首列' : null;
}

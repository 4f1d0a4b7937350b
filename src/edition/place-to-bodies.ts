import type { PlanRecord } from '../model/plan.ts';
import type { Body } from '../model/vocabulary.ts';
import { assignedShort } from '../words/assigned.ts';
import { countAssignments } from './count-assignments.ts';
import type { IndexedEdition } from './indexed-edition.ts';

/** A place's documents with how many of their clauses name departments, and its departments with what they carry. */
export interface PlaceBodies {
  readonly documents: readonly { readonly plan: PlanRecord; readonly words: string }[];
  readonly bodies: readonly (Body & { readonly words: string })[];
}

/** One place's departments, by the number of their clauses; collective names last. */
export function placeToBodies(
  edition: Pick<IndexedEdition, 'plans' | 'bodies' | 'assignments' | 'duties'>,
  region: string,
): PlaceBodies {
  return {
    documents: edition.plans
      .filter((plan) => plan.region.code === region)
      .map((plan) => {
        const { all, named } = edition.duties.get(plan.id) ?? { all: 0, named: 0 };
        return { plan, words: named > 0 ? `：${all} 条中 ${named} 条写明责任单位` : '' };
      }),
    bodies: edition.bodies
      .filter((body) => body.region === region)
      .sort(
        (a, b) =>
          Number(a.collective) - Number(b.collective) || b.clauses.length - a.clauses.length,
      )
      .map((body) => {
        const count = countAssignments(edition.assignments.get(body.id) ?? []);
        return { ...body, words: assignedShort(count, body) };
      }),
  };
}

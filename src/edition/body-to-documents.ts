import type { PlanRecord } from '../model/plan.ts';
import type { Body } from '../model/vocabulary.ts';
import type { AssignedCount } from '../words/assigned.ts';
import type { Assignment } from './assignments.ts';
import { countAssignments } from './count-assignments.ts';
import type { IndexedEdition } from './indexed-edition.ts';

/** A document of a body's place with what it charges the body with. */
export interface BodyDocument {
  readonly plan: PlanRecord;
  readonly assignments: readonly Assignment[];
  readonly count: AssignedCount;
}

/** A body in each document of its place, in the order of documents. */
export function bodyToDocuments(
  edition: Pick<IndexedEdition, 'plans' | 'assignments'>,
  body: Body,
): BodyDocument[] {
  const byPlan = Map.groupBy(edition.assignments.get(body.id) ?? [], ({ plan }) => plan.id);
  return edition.plans
    .filter(({ region }) => region.code === body.region)
    .map((plan) => {
      const assignments = byPlan.get(plan.id) ?? [];
      return { plan, assignments, count: countAssignments(assignments) };
    });
}

/** 文件里也写作…。这是集体称呼…。2 份文件，8 条。 */
export function sayBody(body: Body, documents: readonly BodyDocument[]): string {
  const duties = documents.flatMap(({ assignments }) =>
    assignments.flatMap(({ clause }) => clause.duties),
  );
  const printed = body.aliases.filter((alias) =>
    duties.some(({ bodies }) => bodies.includes(alias)),
  );
  return [
    printed.length > 0 ? `文件里也写作${printed.join('、')}。` : '',
    body.collective ? '这是集体称呼，没有哪一家单独负责。' : '',
    `${documents.filter(({ count }) => count.all > 0).length} 份文件，${body.clauses.length} 条。`,
  ].join('');
}

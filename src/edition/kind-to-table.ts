import type { PlanRecord } from '../model/plan.ts';
import type { Body, BodyKind } from '../model/vocabulary.ts';
import type { AssignedCount } from '../words/assigned.ts';
import type { Assignment } from './assignments.ts';
import { hasManyPlaces } from './cohorts.ts';
import { countAssignments } from './count-assignments.ts';
import type { IndexedEdition } from './indexed-edition.ts';
import { namesDuties } from './plans-with-duties.ts';

/** Bodies of one kind side by side: in each document, and by topic. */
export interface KindTable {
  readonly members: readonly Body[];
  /** How many clauses they carry, each once. */
  readonly clauses: number;
  readonly documents: readonly KindDocument[];
  /** Of many documents those that charge none of them are counted: who charges others, and who charges nobody. */
  readonly others: Readonly<Record<'unlisted' | 'unassigned', number>>;
  /** A column a body while they fit side by side, else one for all. */
  readonly columns: readonly (readonly Body[])[];
  readonly topics: readonly KindTopic[];
}

/** A document with the bodies of the kind that it charges; `named` where it charges anybody. */
export interface KindDocument {
  readonly plan: PlanRecord;
  readonly named: boolean;
  readonly own: readonly { readonly body: Body; readonly count: AssignedCount }[];
}

/** A topic with a cell a column; a clause stands under its first topic alone. */
export interface KindTopic {
  readonly id: string;
  readonly name: string | null;
  readonly cells: readonly (readonly { readonly body: Body; readonly assignment: Assignment }[])[];
}

/** So many bodies fit side by side. */
const MOST_COLUMNS = 5;

/** A kind of bodies → its table; topics that most bodies carry come first. */
export function kindToTable(
  edition: Pick<IndexedEdition, 'plans' | 'bodies' | 'topics' | 'assignments' | 'duties'>,
  kind: BodyKind,
): KindTable {
  const members = edition.bodies.filter(({ kinds }) => kinds.includes(kind.id));
  const columns = members.length > MOST_COLUMNS ? [members] : members.map((body) => [body]);
  const carried = members.flatMap((body) =>
    (edition.assignments.get(body.id) ?? []).map((assignment) => ({ body, assignment })),
  );
  const names = new Map(edition.topics.map(({ id, name }) => [id, name]));
  const byTopic = Map.groupBy(carried, ({ assignment }) => assignment.clause.topics[0] ?? '');
  const reach = ([, list]: readonly [string, typeof carried]): number =>
    new Set(list.map(({ body }) => body.id)).size;
  const documents = edition.plans.map((plan) => ({
    plan,
    named: namesDuties(edition, plan.id),
    own: members
      .filter(({ region }) => region === plan.region.code)
      .map((body) => ({
        body,
        count: countAssignments(
          (edition.assignments.get(body.id) ?? []).filter((one) => one.plan.id === plan.id),
        ),
      }))
      .filter(({ count }) => count.all > 0),
  }));
  const listed = hasManyPlaces(edition) ? documents.filter(({ own }) => own.length > 0) : documents;
  const left = documents.filter((one) => !listed.includes(one));
  return {
    members,
    clauses: new Set(members.flatMap((body) => body.clauses)).size,
    documents: listed,
    others: {
      unlisted: left.filter(({ named }) => named).length,
      unassigned: left.filter(({ named }) => !named).length,
    },
    columns,
    topics: [...byTopic]
      .sort((a, b) => reach(b) - reach(a) || b[1].length - a[1].length)
      .map(([id, list]) => ({
        id,
        name: names.get(id) ?? null,
        cells: columns.map((column) =>
          column.flatMap((body) => list.filter((one) => one.body.id === body.id)),
        ),
      })),
  };
}

import { planOfRef } from '../address/reference.ts';
import type { Commitment } from '../model/clause.ts';
import type { TargetRecord } from '../model/target.ts';
import { bodyKey } from './assignments.ts';
import type { IndexedEdition } from './indexed-edition.ts';

/** A place that writes of the same, as its siglum shows it. */
export interface Beside {
  readonly region: string;
  readonly draft: boolean;
}

/** What the margin beside one entry says. */
export interface MarginNote {
  duties: { role: string; bodies: { name: string; id: string | null }[] }[];
  targets: readonly TargetRecord[];
  /** What is promised without a number. */
  commitments: readonly Commitment[];
  /** Words of the trade that the document uses here first; what they mean is read on demand. */
  terms: readonly string[];
  /** How many counterparts the clause has, which are read on demand, and whose. */
  matches: number;
  places: readonly Beside[];
}

/** What margins are looked up in. */
export type MarginSource = Pick<
  IndexedEdition,
  'terms' | 'clauseOf' | 'targetsOf' | 'bodyIdOf' | 'planOf' | 'counterpartsOf'
>;

/** Everything known about an entry (`<plan>#<anchor>`) that stands beside it; null where nothing is known. */
export function marginOf(index: MarginSource, clause: string): MarginNote | null {
  const entry = index.clauseOf.get(clause);
  if (entry === undefined) return null;
  const region = index.planOf.get(entry.plan)?.region.code ?? '';
  const found = index.counterpartsOf.get(clause) ?? [];
  const note: MarginNote = {
    duties: entry.duties.map(({ role, bodies }) => ({
      role,
      bodies: bodies.map((name) => ({
        name,
        id: index.bodyIdOf.get(bodyKey(region, name)) ?? null,
      })),
    })),
    targets: index.targetsOf.get(clause) ?? [],
    commitments: entry.commitments,
    terms: (index.terms.get(clause) ?? []).map(({ word }) => word),
    matches: found.length,
    places: refsToPlaces(index, found),
  };
  const { duties, targets, commitments, places, terms } = note;
  const parts = [duties, targets, commitments, places, terms];
  return parts.every((part) => part.length === 0) ? null : note;
}

/** The places of clauses (`<plan>#<anchor>`), each once, in one order for all margins; a draft of a place stands apart. */
function refsToPlaces(index: MarginSource, refs: readonly string[]): Beside[] {
  const places = refs.flatMap((ref): [string, Beside][] => {
    const plan = index.planOf.get(planOfRef(ref));
    if (plan === undefined) return [];
    const draft = plan.status === 'draft';
    return [[`${plan.region.code} ${draft}`, { region: plan.region.code, draft }]];
  });
  const byPlace = [...new Map(places)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return byPlace.map(([, place]) => place);
}

import { parseRef } from '../address/reference.ts';
import { sayAnchor } from '../address/say-anchor.ts';
import type { Commitment } from '../model/clause.ts';
import type { TargetRecord } from '../model/target.ts';
import { yearsShort } from '../words/period.ts';
import { bodyKey } from './assignments.ts';
import type { IndexedEdition } from './indexed-edition.ts';

/** A clause of another plan, named as shortly as can be: siglum, 2023, 第1条. */
export interface Counterpart {
  readonly region: string;
  readonly draft: boolean;
  readonly to: string;
  readonly label: string;
}

/** What the margin beside one entry says. */
export interface MarginNote {
  duties: { role: string; bodies: { name: string; id: string | null }[] }[];
  targets: readonly TargetRecord[];
  /** What is promised without a number. */
  commitments: readonly Commitment[];
  /** Words of the trade that the document uses here first; what they mean is read on demand. */
  terms: readonly string[];
  /** The best counterparts, as many as are printed, and how many there are: their texts are read on demand. */
  matches: readonly Counterpart[];
  all: number;
}

/** Counterparts that stand in a margin; their texts, and the others, are read on demand. */
const printed = 3;

/** What margins are looked up in. */
export type MarginSource = Pick<
  IndexedEdition,
  'terms' | 'clauseOf' | 'targetsOf' | 'bodyIdOf' | 'planOf' | 'plansOf' | 'counterpartsOf'
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
    matches: found.slice(0, printed).map((to) => refToCounterpart(index, to)),
    all: found.length,
  };
  const { duties, targets, commitments, matches, terms } = note;
  const parts = [duties, targets, commitments, matches, terms];
  return parts.every((part) => part.length === 0) ? null : note;
}

/** 台 2023·第1条 where 台儿庄区 has several plans in the edition, 泰 第4条 where a place has one. */
function refToCounterpart(index: MarginSource, to: string): Counterpart {
  const { plan: id, anchor } = parseRef(to);
  const plan = index.planOf.get(id);
  const place = sayAnchor(anchor);
  if (plan === undefined) return { region: '', draft: false, to, label: place };
  const several = index.plansOf.get(plan.region.code) ?? [];
  const label = several.length > 1 ? `${yearsShort(plan.period)}·${place}` : place;
  return { region: plan.region.code, draft: plan.status === 'draft', to, label };
}

import type { Counterpart } from '../../check/beside/guest-to-counterparts.ts';
import { type OwnPlan, ownPlanOf, promisesToOwnPlan } from '../../check/beside/own-plan.ts';
import { plansByNearness } from '../../check/beside/plans-by-nearness.ts';
import { type Silences, subjectsToSilences } from '../../check/beside/subjects-to-silences.ts';
import { textsToFound } from '../../check/beside/texts-to-found.ts';
import type { HeldPlan } from '../../check/held.ts';
import type { Holdings } from '../../check/holdings.ts';
import type { Inspection } from '../../reader/inspect-document.ts';
import { makeBreath } from './breath.ts';
import type { Checked } from './check-here.ts';
import { counterpartsHere } from './read-here.ts';

/** What the edition has beside a guest as a whole. */
export interface Beside {
  readonly silences: Silences;
  readonly ownPlan: OwnPlan | null;
  /** Documents from the nearest on. */
  readonly plans: readonly HeldPlan[];
  /** The counterparts in some of them, a few documents at a time. */
  readonly lay: (plans: readonly HeldPlan[]) => Promise<readonly Counterpart[]>;
}

/** What is looked for in a guest and not found, and the way to lay documents beside it. */
export async function layBeside(
  { clauses, kind }: Inspection,
  { place, year }: Checked,
  holdings: Holdings,
): Promise<Beside> {
  const [{ plans }, subjects] = await Promise.all([holdings.manifest(), holdings.subjects()]);
  const own = ownPlanOf(plans, place?.code ?? null, year);
  const promises = own === null ? [] : await holdings.promises(own.id);
  const found = await textsToFound(
    clauses.map(({ text }) => text),
    [...subjects, ...promises].flatMap(({ words }) => words),
    makeBreath(),
  );
  return {
    silences: subjectsToSilences(subjects, plans, kind, found),
    ownPlan: own === null || year === null ? null : promisesToOwnPlan(own, year, promises, found),
    plans: plansByNearness(plans, { place, year, kind }),
    lay: async (some) => {
      const entries = await Promise.all(some.map(({ id }) => holdings.matters(id)));
      return counterpartsHere(entries.flat());
    },
  };
}

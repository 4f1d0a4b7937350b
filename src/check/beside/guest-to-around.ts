import type { CheckedFile } from '../check-guest.ts';
import type { HeldPlan } from '../held.ts';
import type { Holdings } from '../holdings.ts';
import { type OwnPlan, ownPlanOf, promisesToOwnPlan } from './own-plan.ts';
import { plansByNearness } from './plans-by-nearness.ts';
import { type Silences, subjectsToSilences } from './subjects-to-silences.ts';
import { textsToFound } from './texts-to-found.ts';

/** What stands in the edition round a guest as a whole. */
export interface Around {
  readonly silences: Silences;
  readonly ownPlan: OwnPlan | null;
  /** Documents from the nearest on. */
  readonly plans: readonly HeldPlan[];
}

/** Of a shorter text nobody asks what does not stand in it. */
const whole = 1500;

/** A document that was checked → what others write and its own place's plan promises and it does not, and which documents are nearest to it. */
export async function guestToAround(
  { checked: { place, year }, read: { document } }: CheckedFile,
  holdings: Holdings,
): Promise<Around> {
  const [{ plans }, subjects] = await Promise.all([holdings.manifest(), holdings.subjects()]);
  const { kind } = document.facts;
  const texts = document.clauses.map(({ text }) => text);
  const isWhole = texts.reduce((sum, { length }) => sum + length, 0) >= whole;
  const own = isWhole ? ownPlanOf(plans, place?.code ?? null, year) : null;
  const promises = own === null ? [] : await holdings.promises(own.id);
  const wanted = isWhole ? subjects : [];
  const found = textsToFound(
    texts,
    [...wanted, ...promises].flatMap(({ words }) => words),
  );
  return {
    silences: subjectsToSilences(wanted, plans, kind, found),
    ownPlan: own === null || year === null ? null : promisesToOwnPlan(own, year, promises, found),
    plans: plansByNearness(plans, { place, year, kind }),
  };
}

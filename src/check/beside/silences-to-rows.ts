import { anchorOfRef } from '../../address/reference.ts';
import { sayAnchor } from '../../address/say-anchor.ts';
import { sayAbsence } from '../../words/absence.ts';
import { havingCount, othersHead, ownPlanHead } from '../../words/own-draft.ts';
import type { OwnPlan } from './own-plan.ts';
import type { Silences } from './subjects-to-silences.ts';

/** What was looked for in a guest as a whole and not found. */
export interface NotFound {
  readonly silences: Silences;
  readonly ownPlan: OwnPlan | null;
}

/** One of them as it is taken along: its list, what is promised or written elsewhere, where, and the words looked for. */
export interface SilentRow {
  readonly list: string;
  readonly words: string;
  readonly where: string;
  readonly lookedFor: string;
}

/** A guest in which fewer of the usual matters stand than this share is no document of their sort. */
const LEAST = 0.3;

/** Whether a guest writes of so few of the usual matters that the rest say nothing. */
export function isUnlike({ found, subjects }: Silences): boolean {
  return found < LEAST * (found + subjects.length);
}

/** Both lists, a row a member; that of others only where the guest is like them. */
export function silencesToRows({ silences, ownPlan }: NotFound): SilentRow[] {
  const own = (ownPlan?.missed ?? []).map(({ quote, clause, words }) => ({
    list: ownPlanHead(ownPlan?.year ?? 0),
    words: quote,
    where: `${ownPlan?.plan.place.name ?? ''}${ownPlan?.plan.shortTitle ?? ''}${sayAnchor(anchorOfRef(clause))}`,
    lookedFor: sayAbsence({ words }),
  }));
  const others = isUnlike(silences) ? [] : silences.subjects;
  return [
    ...own,
    ...others.map(({ name, plans, words }) => ({
      list: othersHead,
      words: name,
      where: `收录的 ${silences.among.length} 份里 ${havingCount(plans.length)}`,
      lookedFor: sayAbsence({ words }),
    })),
  ];
}

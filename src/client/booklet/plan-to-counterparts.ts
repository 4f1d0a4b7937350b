import { parseRef } from '../../address/reference.ts';
import { sayAnchor } from '../../address/say-anchor.ts';
import { planShortName } from '../../words/document.ts';
import { loadClauseList, loadPlans } from '../compare/load-clauses.ts';

/** Where others write of the same, by anchor. */
export type Others = ReadonlyMap<string, readonly string[]>;

/** As many as a small note has room for. */
const most = 3;

/** The best counterparts of each clause of a plan as they are said on paper; none where they cannot be read. */
export async function planToCounterparts(plan: string): Promise<Others> {
  try {
    const [clauses, plans] = await Promise.all([loadClauseList(plan), loadPlans()]);
    const nameOf = new Map(
      plans.map((one) => [
        one.id,
        planShortName({ ...one, status: one.draft ? 'draft' : 'issued' }),
      ]),
    );
    return new Map(
      clauses.map(({ anchor, matches }) => [
        anchor,
        matches.slice(0, most).map((ref) => {
          const to = parseRef(ref);
          return `${nameOf.get(to.plan) ?? ''} ${sayAnchor(to.anchor)}`;
        }),
      ]),
    );
  } catch (unread) {
    console.info(unread);
    return new Map();
  }
}

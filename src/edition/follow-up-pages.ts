import type { FollowUp } from '../model/follow-up.ts';
import type { PlanRecord } from '../model/plan.ts';
import { pairNotes } from '../words/follow-up.ts';
import type { Edition } from './edition.ts';

/** A pair of documents of a place, as its page shows it. */
export interface FollowPage {
  readonly from: PlanRecord;
  readonly to: PlanRecord;
  readonly followUp: FollowUp;
  /** What must be known before the two are read side by side: issuers, dates, parts that are not held. */
  readonly notes: readonly string[];
}

/** The pairs of a place's documents that follow one another; none where the publisher shows none. */
export function followPages(
  edition: Pick<Edition, 'plans' | 'publication' | 'followUps'>,
  region: string,
): FollowPage[] {
  if (!edition.publication.show.followUp) return [];
  const plans = new Map(edition.plans.map((plan) => [plan.id, plan]));
  return edition.followUps.flatMap((followUp) => {
    const [from, to] = [plans.get(followUp.from), plans.get(followUp.to)];
    if (from === undefined || to === undefined || from.region.code !== region) return [];
    return [{ from, to, followUp, notes: pairNotes(from, to) }];
  });
}

/** The name of the page of a pair where it has one of its own. */
export function followPart({ id }: Pick<PlanRecord, 'id'>): string {
  return `follow-${id}`;
}

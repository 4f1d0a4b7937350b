import type { FollowUp } from '../model/follow-up.ts';
import type { PlanRecord } from '../model/plan.ts';
import { documentNoun } from '../words/follow-up.ts';
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
export function followPages(edition: Edition, region: string): FollowPage[] {
  if (!edition.publication.show.followUp) return [];
  const plans = new Map(edition.plans.map((plan) => [plan.id, plan]));
  return edition.followUps.flatMap((followUp) => {
    const [from, to] = [plans.get(followUp.from), plans.get(followUp.to)];
    if (from === undefined || to === undefined || from.region.code !== region) return [];
    return [{ from, to, followUp, notes: pairNotes(from, to) }];
  });
}

function pairNotes(from: PlanRecord, to: PlanRecord): string[] {
  const [earlier, later] = [documentNoun(from), documentNoun(to)];
  const issued = (plan: PlanRecord): string => plan.issuers.join('、') || '印发机关未载明';
  const notes: string[] = [];
  if (from.issuers.join() !== to.issuers.join())
    notes.push(
      `${earlier}由${issued(from)}印发，${later}由${issued(to)}印发；机关不同，一份里没有的条，可能写在另一机关的文件里。`,
    );
  if (from.date !== null && to.date !== null && to.date < from.date)
    notes.push(`${later}的日期（${to.date}）早于${earlier}的日期（${from.date}）。`);
  for (const { title, held, missing } of [from, to])
    if (held !== 'whole' && missing.length > 0)
      notes.push(`《${title}》的${missing.map((part) => `“${part}”`).join('')}本站没有。`);
  return notes;
}

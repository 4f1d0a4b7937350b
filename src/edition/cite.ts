import type { ClauseRecord } from '../model/clause.ts';
import type { PlanRecord } from '../model/plan.ts';
import { sayAnchor } from '../address/say-anchor.ts';

/** What stands behind a plan's title when it is cited: its number, 征求意见稿 for a draft, or 无文号. */
export function planStanding(plan: Pick<PlanRecord, 'docNumber' | 'status'>): string {
  const number = plan.docNumber ?? '无文号';
  return plan.status === 'draft' ? `征求意见稿，${number}` : number;
}

/**
 * A citation as offices write it: 《标题》（文号）第12条, a draft as 《标题》（征求意见稿，无文号）第12条.
 * 征求意见稿 at the end of a printed title moves into the bracket, so that it is said once.
 */
export function citation(
  plan: Pick<PlanRecord, 'title' | 'docNumber' | 'status'>,
  clause?: Pick<ClauseRecord, 'anchor'>,
): string {
  const title =
    plan.status === 'draft' ? plan.title.replace(/[（(]征求意见稿[）)]$/u, '') : plan.title;
  return `《${title}》（${planStanding(plan)}）${clause === undefined ? '' : sayAnchor(clause.anchor)}`;
}

/** A plan's name in lists and table heads: 台儿庄区三年行动计划, a draft with （征求意见稿）. */
export function planShortName(
  plan: Pick<PlanRecord, 'shortTitle' | 'status'> & { region: { name: string } },
): string {
  const draft = plan.status === 'draft' && !plan.shortTitle.includes('征求意见稿');
  return `${plan.region.name}${plan.shortTitle}${draft ? '（征求意见稿）' : ''}`;
}

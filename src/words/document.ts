import { sayAnchor } from '../address/say-anchor.ts';
import type { PlanKind, PlanRecord, PlanStatus } from '../model/plan.ts';
import { periodOver, yearsShort } from './period.ts';

/** What is no final text is called so wherever it occurs. */
export const draftWord = '征求意见稿';

/** A document's standing: 已印发, 征求意见稿. */
export function statusName(status: PlanStatus): string {
  return status === 'draft' ? draftWord : '已印发';
}

/** （征求意见稿） behind the name of a draft, nothing behind others. */
export function draftMark(draft: boolean): string {
  return draft ? `（${draftWord}）` : '';
}

/** What a text is marked with where a later edition has taken its place. */
export const replacedWord = '已被替代';

/** What a text is to be taken for, apart from what its figures are: 印发, 征求意见稿, 已被替代. */
export function textStatus(status: PlanStatus, replaced: boolean): string {
  if (replaced) return replacedWord;
  return status === 'draft' ? draftWord : '印发';
}

/** What two editions of one plan are called beside one another: 征求意见稿 and 印发, else 前一版 and 后一版. */
export function editionWords(before: PlanStatus, after: PlanStatus): [string, string] {
  return before === 'draft' && after === 'issued' ? [draftWord, '印发稿'] : ['前一版', '后一版'];
}

/** A document's number, or that it has none. */
export function docNumberText({ docNumber }: Pick<PlanRecord, 'docNumber'>): string {
  return docNumber ?? '无文号';
}

const kinds: Readonly<Record<PlanKind, string>> = {
  'three-year-plan': '三年行动计划',
  'annual-tasks': '年度任务',
  'work-report': '政府工作报告',
  'five-year-plan': '五年规划',
  other: '其他',
};

/** What sort of document it is: 三年行动计划, 政府工作报告. */
export function documentKind(kind: PlanKind): string {
  return kinds[kind];
}

/** Kind and years, where the name is too long or not known: 三年 2023—2025, 2024年政府工作报告. */
export function documentYears({ kind, period }: Pick<PlanRecord, 'kind' | 'period'>): string {
  switch (kind) {
    case 'three-year-plan':
      return `三年 ${yearsShort(period)}`;
    case 'five-year-plan':
      return `五年 ${yearsShort(period)}`;
    case 'annual-tasks':
      return `${period.start}年重点工作`;
    case 'work-report':
      return `${period.end}年政府工作报告`;
    case 'other':
      return yearsShort(period);
  }
}

/** What stands behind a plan's title when it is cited: its number, 征求意见稿 for a draft, or 无文号. */
export function planStanding(plan: Pick<PlanRecord, 'docNumber' | 'status'>): string {
  const number = docNumberText(plan);
  return plan.status === 'draft' ? `${draftWord}，${number}` : number;
}

const printedDraft = new RegExp(`[（(]${draftWord}[）)]$`, 'u');

/**
 * A citation as offices write it: 《标题》（文号）第12条, a draft as 《标题》（征求意见稿，无文号）第12条.
 * 征求意见稿 at the end of a printed title moves into the bracket, so that it is said once.
 */
export function citation(
  plan: Pick<PlanRecord, 'title' | 'docNumber' | 'status'>,
  anchor?: string,
): string {
  const title = plan.status === 'draft' ? plan.title.replace(printedDraft, '') : plan.title;
  return `《${title}》（${planStanding(plan)}）${anchor === undefined ? '' : sayAnchor(anchor)}`;
}

/** A plan's name in lists and table heads: 台儿庄区三年行动计划, a draft with （征求意见稿）. */
export function planShortName(
  plan: Pick<PlanRecord, 'shortTitle' | 'status'> & { region: { name: string } },
): string {
  return `${plan.region.name}${planOwnName(plan)}`;
}

/** What the years of a document are called at its head: 规划期, a report's 所述年份, 年份 of what is no plan. */
export function yearsHead({ kind, period }: Pick<PlanRecord, 'kind' | 'period'>): string {
  if (kind === 'work-report') return '所述年份';
  return kind === 'other' && period.start === period.end ? '年份' : '规划期';
}

/** The same where the place stands beside it: 三年行动计划（征求意见稿）. */
export function planOwnName({
  shortTitle,
  status,
}: Pick<PlanRecord, 'shortTitle' | 'status'>): string {
  return shortTitle + draftMark(status === 'draft' && !shortTitle.includes(draftWord));
}

/**
 * 规划期已于2025年底结束, 2023年的任务，期限已过: said of a document whose time is over on a day; else empty.
 * Rules without a span of years (2021年的…暂行办法) have no time that is over.
 */
export function documentOver(
  { kind, period }: Pick<PlanRecord, 'kind' | 'period'>,
  day: string,
): string {
  const over = periodOver(period, day);
  if (over === '') return '';
  if (kind === 'work-report') return `${period.end}年的目标，期限已过`;
  if (period.start !== period.end) return over;
  return kind === 'other' ? '' : `${period.end}年的任务，期限已过`;
}

/** What a document holds, counted by what it is made of: 44 条, a report without clauses 8 项, else 120 段. */
export function clausesText({
  entries,
  clauses,
  items,
}: Readonly<Record<'entries' | 'clauses' | 'items', number>>): string {
  if (clauses > 0) return `${clauses} 条`;
  return items > 0 ? `${items} 项` : `${entries} 段`;
}

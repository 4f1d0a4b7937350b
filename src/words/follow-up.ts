import type { Differs, FollowedClause } from '../model/follow-up.ts';
import type { PlanRecord } from '../model/plan.ts';
import { missingPartsOf } from './absence.ts';

const differs: Readonly<Record<Differs, string>> = {
  kind: '一个是总数，一个是期内新做的数',
  span: '一个是几年合计或到某年为止，一个是一年',
  period: '年份不同',
  scope: '范围或级别不同',
  bound: '“以上”“以内”等限定不同',
  certainty: '“力争”“确保”等语气不同',
  unit: '单位不同',
  status: '一个是目标，一个是结果',
  measure: '量的不是同一件事',
};

/** What two figures differ in, in a few words each. */
export function differsText(list: readonly Differs[]): string {
  return list.map((one) => differs[one]).join('；');
}

/** What a document is called beside another of its place: 规划, 任务, 报告. */
export function documentNoun({ kind }: Pick<PlanRecord, 'kind'>): string {
  if (kind === 'annual-tasks') return '任务';
  if (kind === 'work-report') return '报告';
  return kind === 'other' ? '文件' : '规划';
}

/** What becomes of a clause in a later document: the only words for it. */
export function followedText(state: FollowedClause['state'], to: PlanRecord): string {
  const noun = documentNoun(to);
  if (state === 'figure') return `${noun}里写了同一件事的数`;
  if (state === 'text') return `${noun}里有对应条文，没有同一件事的数`;
  const year = to.period.start === to.period.end ? `${to.period.start}年` : '';
  return `${year}${noun}里没有找到`;
}

/** A clause of the later document whose matter the earlier one does not name. */
export function freshText(from: PlanRecord): string {
  return `${documentNoun(from)}里没有找到同题的条`;
}

/** What must be known before two documents are read side by side: issuers, dates, parts that are not held. */
export function pairNotes(from: PlanRecord, to: PlanRecord): string[] {
  const [earlier, later] = [documentNoun(from), documentNoun(to)];
  const issued = ({ issuers }: PlanRecord): string => issuers.join('、') || '印发机关未载明';
  return [
    from.issuers.join() === to.issuers.join()
      ? ''
      : `${earlier}由${issued(from)}印发，${later}由${issued(to)}印发；机关不同，一份里没有的条，可能写在另一机关的文件里。`,
    from.date !== null && to.date !== null && to.date < from.date
      ? `${later}的日期（${to.date}）早于${earlier}的日期（${from.date}）。`
      : '',
    missingPartsOf(from),
    missingPartsOf(to),
  ].filter((note) => note !== '');
}

import type { FollowedClause, FollowedTarget } from '../model/follow-up.ts';
import type { PlanRecord } from '../model/plan.ts';
import { missingPartsOf } from './absence.ts';

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

/** The same of a figure, as the head of a list. */
export function followedFiguresText(
  state: Extract<FollowedTarget['state'], 'named' | 'none'>,
  to: Pick<PlanRecord, 'kind'>,
): string {
  const noun = documentNoun(to);
  return state === 'named' ? `${noun}里写到，没有同一件事的数` : `${noun}里没有找到的数`;
}

/** A clause of the later document whose matter the earlier one does not name. */
export function freshText(from: PlanRecord): string {
  return `${documentNoun(from)}里没有找到同题的条`;
}

/** Clauses of the later document that were laid beside none of the earlier one, though it holds words of theirs. */
export function asideText(from: PlanRecord, to: PlanRecord): string {
  const [earlier, later] = [documentNoun(from), documentNoun(to)];
  return `${later}里没有对上${earlier}的哪一条、有关的词${earlier}里写到的条`;
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

import { fiveYearPlanName, fiveYearPlanToPeriod } from '../model/five-year-plans.ts';
import type { PlanContent } from '../model/plan-content.ts';
import type { TargetRecord } from '../model/target.ts';

/** Why a figure should be looked at before others; null where it reads plainly. */
export function figureDoubt(
  target: TargetRecord,
  { plan, clauses }: Pick<PlanContent, 'plan' | 'clauses'>,
): string | null {
  const { label, unit, kind, period, status } = target;
  const year = Number(period);
  if (label.length < 2) return '名称只有一个字';
  if (label.length > 24) return '名称太长，可能多带了字';
  if (/[%％]|^(?:达到|不低于|不少于)/u.test(label)) return '名称不像一件事';
  if (unit === '' && kind !== 'share') return '没有单位';
  if (year > 0 && (year < plan.period.start - 6 || year > plan.period.end + 11))
    return `年份 ${period} 离文件的年份很远`;
  if (status === 'target' && year > 0 && year < plan.period.start)
    return `写的是目标，年份 ${period} 却在文件的年份之前`;
  const text = clauses.find(({ anchor }) => anchor === target.clause)?.text ?? '';
  const said = timeSaid(text.slice(0, target.figure[0]), plan);
  return said === null || year === 0 || said.year === year
    ? null
    : `年份读作 ${period}；同一句里写的是${said.words}`;
}

const phrase = new RegExp(
  `(?<before>[比较由从自与以于是为]?)(?:(?<plan>${fiveYearPlanName})(?:末|时期|期间)|(?<now>今年|年内)|(?<next>明年))`,
  'gu',
);

/** The last phrase of the sentence that tells a time without a year in digits, and the year that it means; years in digits speak for themselves. */
function timeSaid(
  before: string,
  { period, kind }: PlanContent['plan'],
): { words: string; year: number } | null {
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  if (/(?:19|20)\d\d年/u.test(sentence)) return null;
  const last = [...sentence.matchAll(phrase)].at(-1);
  const { before: against = '', plan = '', now, next } = last?.groups ?? {};
  // 比“十二五”末 compares; 年内 of a plan of several years may be any of them
  const isOfYear = period.start === period.end || kind === 'work-report';
  if (last === undefined || against !== '' || (plan === '' && !isOfYear)) return null;
  const year =
    plan === '' ? period.end + (next === undefined ? 0 : 1) : fiveYearPlanToPeriod(plan)?.end;
  const words = plan === '' ? `“${now ?? next ?? ''}”` : last[0];
  return year === undefined ? null : { words, year };
}

import { fiveYearPlanName, fiveYearPlanToPeriod } from '../model/five-year-plans.ts';
import { textToQuotes, within } from './text-to-segments.ts';

/** A phrase that says for when a figure holds. */
export interface PeriodPhrase {
  readonly at: number;
  readonly end: number;
  readonly year: string;
  readonly since: string | null;
}

const phrase = new RegExp(
  String.raw`(?<before>到|至|自|从|由|比|较|与|于|被|在|截至|截止)?(?:(?<plan>${fiveYearPlanName})|(?<from>(?:19|20)\d\d)年?[-‐–—―−~～至到]{1,2}(?<to>20\d\d)年|(?<year>(?:19|20)\d\d)年)(?<rest>的(?=\d)|全年|年底|年末|期间|时期|末期|末|底|度|以来|起|前|以前|之前|建成|同期|[\u4e00-\u9fff]?)`,
  'gu',
);

// 在2023年基础上增长10%
const basis = /^的?(?:基础|水平|基数)/u;
// 2020年3月，某部印发…; 2025年9月底前建成 is a term.
const date = /^[-\d]{0,3}\d月(?!(?:底|末)?(?:以?前|，))/u;

// 达到“十三五”末的2.6倍, 为2019年1.5倍: what is measured against is no time.
const times = /^[末底年时期间初]{0,3}的?(?:近|约|超|逾)?\d[\d.]*(?:多|余)?倍/u;

/** All period phrases of a text that name a year; baselines (比2020年), dates and names are none. */
export function textToPeriodPhrases(text: string): PeriodPhrase[] {
  const quotes = textToQuotes(text).filter(
    (span) => fiveYearPlanToPeriod(text.slice(span.start, span.end)) === null,
  );
  const found: PeriodPhrase[] = [];
  for (const match of text.matchAll(phrase)) {
    const { before = '', plan, from, to, year, rest = '' } = match.groups ?? {};
    const at = match.index;
    const end = at + match[0].length;
    if (within(quotes, at) || within(quotes, at + before.length)) continue;
    if (/^(?:比|较|与|自|从|由|被)$/u.test(before)) continue;
    if (times.test(text.slice(end - rest.length))) continue;
    if (
      (rest === '的' && !/^[到至]$/u.test(before)) ||
      /^(?:以来|起|建成|同期)$/u.test(rest) ||
      date.test(text.slice(at + before.length + 5)) ||
      basis.test(text.slice(end - rest.length)) ||
      // 完成2022年度结转项目 names the projects.
      (rest === '度' && !/(?:^|[，,。；;：:、\n])$/u.test(text.slice(0, at)))
    )
      continue;
    if (
      /^(?:前|以前|之前)$/u.test(rest) &&
      before === '' &&
      !/^[，,]/u.test(text.slice(end, end + 1))
    )
      continue;
    if (plan !== undefined) {
      if (
        !/^(?:期间|时期|末|末期|$)/u.test(rest) ||
        /^(?:规划|学前|开局|发展)/u.test(text.slice(end - 1))
      )
        continue;
      const years = fiveYearPlanToPeriod(plan);
      if (years === null || /规划/u.test(text.slice(end, end + 3)) || rest === '') continue;
      const since = /期间|时期/u.test(rest) ? String(years.start) : null;
      found.push({ at, end, year: String(years.end), since });
    } else if (to !== undefined && from !== undefined) {
      // （2023-2025年） in a title is no period; 2023—2025年，新增… is.
      if (/[（(]$/u.test(text.slice(0, at))) continue;
      found.push({ at, end, year: to, since: from });
    } else if (year !== undefined) {
      found.push({ at, end, year, since: null });
    }
  }
  return found;
}

import { fiveYearPlanName, fiveYearPlanToPeriod } from '../model/five-year-plans.ts';
import { textToQuotes, within } from './text-to-segments.ts';

/** A phrase that says for when a figure holds. */
export interface PeriodPhrase {
  readonly at: number;
  readonly end: number;
  /** The year named; null where the phrase counts from the document's own: 今年, 去年, 三年累计. */
  readonly year: string | null;
  readonly since: string | null;
  /** 去年 -1, 今年 0, 明年 1; null for a year named and for a span. */
  readonly shift: number | null;
}

const yearPhrase = new RegExp(
  String.raw`(?<before>到|至|自|从|由|比|较|与|于|被|在|截至|截止)?(?:(?<plan>${fiveYearPlanName})|(?<from>(?:19|20)\d\d)年?[-‐–—―−~～至到]{1,2}(?<to>20\d\d)年|(?<listed>20\d\d)(?=(?:[、和与及]20\d\d)+年)|(?<year>(?:19|20)\d\d)年)(?<rest>的(?=\d)|全年|年底|年末|期间|时期|末期|末|底|度|以来|起|前|以前|之前|建成|同期|[\u4e00-\u9fff]?)`,
  'gu',
);

// 明年6月底前, 今年上半年 are one phrase each.
const partOfYear = String.raw`(?:[上下]半年|前?[一二三四]季度|\d{1,2}月份?(?:中旬|[底末])?|年?[底末])?(?:之?前)?`;
const relativePhrase = new RegExp(
  String.raw`(?<last>去年|(?<![以之])上一?年度?|前年)${partOfYear}|(?<next>明年|次年|下一?年度?(?![游限]))${partOfYear}|(?<span>(?:[一二两三四五六七八九十]|\d{1,2})年(?:(?:来|间|内|期间)?(?:累计|总计|合计|共(?!有|建|享|同))|之?内)|(?:规划|计划|行动)期[内间末])|(?<now>今年|本年度?)${partOfYear}|(?<within>(?<![\d一二两三四五六七八九十])年内|全年(?!龄)|当年|到?年底前?|年末|年度内|[上下]半年|[一二三四]季度|前三季度|(?<=^|[，,；;。：:\n])\d{1,2}月(?:底|末)?前)`,
  'gu',
);

// 在2023年基础上增长10%
const basis = /^的?(?:基础|水平|基数)/u;
// 2020年3月，某部印发…; 2025年9月底前建成 is a term.
const date = /^[-\d]{0,3}\d月(?!(?:底|末)?(?:以?前|，))/u;

// 达到“十三五”末的2.6倍, 为2019年1.5倍: what is measured against is no time.
const times = /^[末底年时期间初]{0,3}的?(?:近|约|超|逾)?\d[\d.]*(?:多|余)?倍/u;

/** All phrases of a text that say for when; baselines (比2020年, 较去年), dates and names are none. */
export function textToPeriodPhrases(text: string): PeriodPhrase[] {
  const years = yearPhrases(text);
  const found: PeriodPhrase[] = [...years];
  let next = 0;
  for (const match of text.matchAll(relativePhrase)) {
    const at = match.index;
    const end = at + match[0].length;
    // 2025年底 holds 年底.
    while ((years[next]?.end ?? Infinity) <= at) next++;
    const inside = years[next];
    if (inside !== undefined && inside.at <= at && at < inside.end) continue;
    const { last, next: coming, span } = match.groups ?? {};
    if (last !== undefined && isCompared(text, at, end)) continue;
    const shift = last !== undefined ? (last === '前年' ? -2 : -1) : coming !== undefined ? 1 : 0;
    found.push({ at, end, year: null, since: null, shift: span === undefined ? shift : null });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** 比去年, 高于上年水平, 去年同期, and 去年开工的项目, which names the projects. */
function isCompared(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.slice(end, end + 14);
  return (
    (/[比较与同按于超过达为是在和从由自照]$|[^达]到$/u.test(before) &&
      !/[底末月]$/u.test(text.slice(at, end))) ||
    /[比较与同按于超过]$|(?:接续|延续|结转|续建|推进|完成|落实|做好)$/u.test(before) ||
    /^(?:同期|水平|基数|均值|平均|相比|持平|的(?!\d)|[^，,。；;\d]{1,10}的)/u.test(after)
  );
}

/** Whether nothing but a comma, stop or colon stands before `at`. */
export function opensSegment(text: string, at: number): boolean {
  return /(?:^|[，,。；;：:、\n])\s*$/u.test(text.slice(Math.max(0, at - 6), at));
}

/** 2015年建成的小区, 改造2005年建成小区 tell which; 2026年建成投用, 到2030年建成专运线18条 tell when. */
function namesBuilding(text: string, at: number, end: number): boolean {
  return (
    /^[^，,。；;\d]{0,12}的/u.test(text.slice(end, end + 14)) ||
    /^(?:老旧|小区|住宅|房屋|楼)/u.test(text.slice(end, end + 2)) ||
    /(?:改造|整治|更新|修缮|对)$/u.test(text.slice(Math.max(0, at - 2), at))
  );
}

/** The phrases that name a year. */
function yearPhrases(text: string): PeriodPhrase[] {
  const quotes = textToQuotes(text).filter(
    (span) => fiveYearPlanToPeriod(text.slice(span.start, span.end)) === null,
  );
  const found: PeriodPhrase[] = [];
  for (const match of text.matchAll(yearPhrase)) {
    const { before = '', plan, from, to, listed, year, rest = '' } = match.groups ?? {};
    const at = match.index;
    const end = at + match[0].length;
    if (within(quotes, at) || within(quotes, at + before.length)) continue;
    // 占比2024年达到70% compares nothing.
    const inWord = before === '比' && /[占对环同]/u.test(text.charAt(at - 1));
    if (/^(?:比|较|与|自|从|由|被)$/u.test(before) && !inWord) continue;
    // 高于“十三五”时期
    if (before === '于' && /[高低快优好多少]/u.test(text.charAt(at - 1))) continue;
    if (times.test(text.slice(end - rest.length, end + 16))) continue;
    if (
      (rest === '的' && !/^[到至]$/u.test(before) && !/[、和及与]/u.test(text.charAt(at - 1))) ||
      /^(?:以来|起|同期)$/u.test(rest) ||
      (rest === '建成' && namesBuilding(text, at, end)) ||
      date.test(text.slice(at + before.length + 5, end + 12)) ||
      basis.test(text.slice(end - rest.length, end + 4)) ||
      // 完成2022年度结转项目 names the projects.
      (rest === '度' && !opensSegment(text, at))
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
      found.push({ at, end, year: String(years.end), since, shift: null });
    } else if (to !== undefined && from !== undefined) {
      // （2023-2025年） in a title is no period; 2023—2025年，新增… is.
      if (/[（(]/u.test(text.charAt(at - 1))) continue;
      found.push({ at, end, year: to, since: from, shift: null });
    } else {
      found.push({ at, end, year: listed ?? year ?? null, since: null, shift: null });
    }
  }
  return found;
}

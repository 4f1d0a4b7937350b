import type { ClauseRecord, Due, Range } from '../model/clause.ts';
import type { PlanKind } from '../model/plan.ts';
import { chineseNumber } from '../numeral/chinese-number.ts';
import { splitOutside } from './text-to-brackets.ts';

/** What a document says of its time; all that dates of its deadlines need. */
export interface DueFrame {
  readonly kind: PlanKind;
  readonly period: { readonly start: number; readonly end: number } | null;
  readonly date: string | null;
}

const YEAR = '(?:(?:19|20)\\d{2}年|今年|本年|当年|明年|次年)';
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?';
/** A month or quarter begins with its year, or where no other digit or year stands before it. */
const OF_YEAR = `(?:${YEAR}|(?<![\\d年一二三四五六七八九十]))`;
const BEFORE = '(?:之前|以前|前)';
const QUARTER = '(?:第?[一二三四1-4]季度|前三季度|上半年|下半年)';
/** 底 and a quarter are a deadline before what is to be done, but a date in 一季度增长5%, 11月底达到3万. */
const DOING =
  '(?=(?:全部|全面|基本|力争|确保|争取|完成|建成|竣工|开工|启动|投产|投用|投入|交付|取得|实现|出台|印发|制定|上报|报送|通过|形成|组织|开展|，|,|；|;|。|）|\\)|$))';

/**
 * ✓ 2025年6月30日前, 6月底前, 三季度末前, 年底前, 2025年年底前, 年内 (not 1—2年内), 到年底, 明年6月前, 春节前, 3月底取得成效
 * ✗ 截至11月底, 比2020年底, 自2025年6月1日起, 2000年前建成 (a year before the document's own)
 */
const DEADLINE = new RegExp(
  [
    `(?<![至止自从比较于与])${OF_YEAR}${MONTH}\\d{1,2}[日号]${BEFORE}`,
    `${OF_YEAR}${MONTH}(?:[上中下]旬|[底末初])?${BEFORE}`,
    `(?<!截[至止]|[自从比较与])${OF_YEAR}${MONTH}[底末]`,
    `${OF_YEAR}${QUARTER}[底末]?(?:${BEFORE}|内)`,
    `(?<!截[至止]|[自从比较与])${OF_YEAR}${QUARTER}[底末]?${DOING}`,
    `${YEAR}年?[底末中]?${BEFORE}`,
    `(?<=[到至于在])${YEAR}年?[底末]`,
    `(?<!去|上|\\d)年[底末]${BEFORE}`,
    `(?<=[到至于])年[底末]`,
    `(?<!去|上|\\d|截[至止])年[底末]${DOING}`,
    `(?:(?<![\\d一二三四五六七八九十两几半多数整])(?:今|本|当)?年度?|(?:19|20)\\d{2}年)内(?!外|涝|需|部|容|生|陆|在|河|地)`,
    `(?:春节|元旦|国庆节?|中秋节?|“?五一”?|主?汛期|雨季|入冬|供暖季|采暖[季期]|开学|秋季开学)${BEFORE}`,
  ].join('|'),
  'gu',
);

/** 完成时限：…, 【完成时间】…, 时间节点：…; the value ends where the next label or the bracket does. */
const LABELLED =
  /[【［[]?(?:(?:完成|办结|办理|整改|实施|推进|落实|序时|建设|起止|工作)(?:时限|期限|时间|节点|进度)|时限|期限|时间(?=节点|安排|要求|进度)|进度(?=安排|要求))(?:要求|节点|安排|进度)?[】］\]]?\s*(?:[：:∶]|(?<=[】］\]])\s*|(?=20\d{2}年))\s*([^；;。\n）)】\]［【]+)/gu;
/** A new label behind a comma: ，责任单位：… */
const NEXT_LABEL = /[，,、\s](?=\p{Script=Han}{2,8}[：:∶])/u;
/** A stretch of a bracket of duties that says when alone: 2025年6月, 长期坚持, 持续推进. */
const WHEN =
  /^(?:(?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[底末])?(?:完成)?|长期(?:坚持|推进|实施|任务)?|持续(?:推进|坚持|实施|开展|深化)?|常态化(?:推进|开展|落实)?|立行立改|即知即改|全年(?:推进|实施)?)$/u;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The deadlines of an entry in order of printing, each with the day, month or year that is meant.
 * A month without a year takes the one of its sentence, else the document's only year.
 */
export function entryToDue(
  { text }: Pick<ClauseRecord, 'text'>,
  brackets: readonly Range[],
  frame: DueFrame,
): Due[] {
  const labelled = [...text.matchAll(LABELLED)].flatMap((match): Found[] => {
    const value = (match[1] ?? '').split(NEXT_LABEL, 1)[0]?.trim() ?? '';
    const start = match.index + match[0].indexOf(match[1] ?? '');
    return value === '' || /^[—-]+$/u.test(value)
      ? []
      : [{ start, end: start + value.length, text: value }];
  });
  const alone = brackets.flatMap((range) => timesAlone(text, range));
  const running = [...text.matchAll(DEADLINE)].map((match): Found => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  const due = new Map<string, Due>();
  let end = 0;
  for (const each of [...labelled, ...alone, ...running].sort(byPlace)) {
    if (each.start < end) continue;
    end = each.end;
    const date = dueDate(each.text, sentenceYear(text, each.start) ?? yearOf(frame));
    const isPast = date !== null && Number(date.slice(0, 4)) < firstYear(frame);
    if (!isPast) due.set(`${each.text} ${String(date)}`, { text: each.text, date });
  }
  return [...due.values()];
}

/** In order of printing, the longer first where two begin at one place. */
function byPlace(one: Found, other: Found): number {
  return one.start - other.start || other.end - one.end;
}

function timesAlone(text: string, [from, to]: Range): Found[] {
  const inner = text.slice(from + 1, to);
  let at = 0;
  return splitOutside(inner, /[；;，,。）)】\]\n]/u).flatMap((stretch) => {
    const start = inner.indexOf(stretch, at);
    at = start + stretch.length;
    return WHEN.test(stretch)
      ? [{ start: from + 1 + start, end: from + 1 + at, text: stretch }]
      : [];
  });
}

/** No year further back is that of the same sentence. */
const LONGEST_SENTENCE = 400;

/** 2025 of 2025年6月底前…，9月底前: the last year before the deadline in its sentence, titles and states passed over. */
function sentenceYear(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at);
  const sentence = before
    .slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1)
    .replace(/《[^》]*》|(?:截[至止]|[比较自从])(?:19|20)\d{2}年/gu, '');
  const years = [...sentence.matchAll(/((?:19|20)\d{2})年/gu)];
  const last = years.at(-1)?.[1];
  return last === undefined ? null : Number(last);
}

/** The year that goes without saying: of annual tasks and reports, else of a document of one year or its day. */
export function yearOf({ kind, period, date }: DueFrame): number | null {
  if (period !== null && (kind === 'work-report' || period.start === period.end)) return period.end;
  return period === null && date !== null ? Number(date.slice(0, 4)) : null;
}

/** Years before this one are no deadlines: 2000年前建成的小区. */
function firstYear({ kind, period, date }: DueFrame): number {
  if (period !== null) return kind === 'work-report' ? period.end : period.start;
  return date === null ? 0 : Number(date.slice(0, 4));
}

/** The last date that a deadline names: 2025年3月至6月 → 2025-06; 长期坚持 → null. */
export function dueDate(printed: string, year: number | null): string | null {
  const text = printed
    .replace(/\s/gu, '')
    .replace(/(20\d{2})[-./](\d{1,2})[-./](\d{1,2})/gu, '$1年$2月$3日')
    .replace(/(20\d{2})[-./](\d{1,2})(?!\d)/gu, '$1年$2月');
  const own = [...text.matchAll(/((?:19|20)\d{2})年/gu)].at(-1)?.[1];
  const years = own === undefined ? year : Number(own);
  if (years === null) return null;
  const said = String(/明年|次年/u.test(text) ? years + 1 : years);
  const month = [
    ...text.matchAll(/(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?(?:(\d{1,2})[日号])?/gu),
  ].at(-1);
  if (month !== undefined) {
    const number = Number(month[1]) || (chineseNumber(month[1] ?? '') ?? 0);
    const day = month[2] === undefined ? '' : `-${month[2].padStart(2, '0')}`;
    return number < 1 || number > 12 ? null : `${said}-${String(number).padStart(2, '0')}${day}`;
  }
  const quarter = /([一二三四1-4])季度/u.exec(text)?.[1];
  if (quarter !== undefined) {
    const number = Number(quarter) || (chineseNumber(quarter) ?? 0);
    return `${said}-${String(number * 3).padStart(2, '0')}`;
  }
  if (/上半年/u.test(text)) return `${said}-06`;
  if (/下半年/u.test(text)) return said;
  return own !== undefined || /年[底末内]|年度内|[今本当明次]年/u.test(text) ? said : null;
}

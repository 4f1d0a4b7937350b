import type { Frame } from './plan-frame.ts';
import { textToQuotes, within, type Segment } from './text-to-segments.ts';

/** A phrase that says for when a figure holds. */
export interface PeriodPhrase {
  readonly at: number;
  readonly end: number;
  readonly year: string;
  readonly since: string | null;
}

/** Period, window and end of one figure, as in targets.json. */
export interface FigurePeriod {
  readonly period: string;
  readonly since: string | null;
  readonly until: string | null;
}

const fiveYears: Readonly<Record<string, readonly [string, string]>> = {
  十二五: ['2011', '2015'],
  十三五: ['2016', '2020'],
  十四五: ['2021', '2025'],
  十五五: ['2026', '2030'],
};

const phrase =
  /(?<before>到|至|自|从|比|较|与|于|被|在|截至|截止)?(?:“(?<plan>十[二三四五]五)”|(?<from>(?:19|20)\d\d)年?[-‐–—―−~～至到]{1,2}(?<to>20\d\d)年|(?<year>(?:19|20)\d\d)年)(?<rest>的(?=\d)|全年|年底|年末|期间|时期|末期|末|底|度|以来|起|前|以前|之前|建成|同期|[\u4e00-\u9fff]?)/gu;

let last: { readonly text: string; readonly phrases: readonly PeriodPhrase[] } | null = null;

/** The phrases of an entry, kept until another entry is asked for: each of its figures asks. */
function phrasesOf(text: string): readonly PeriodPhrase[] {
  if (last?.text !== text) last = { text, phrases: textToPeriodPhrases(text) };
  return last.phrases;
}

// 在2023年基础上增长10%
const basis = /^的?(?:基础|水平|基数)/u;
// 2020年3月，某部印发…; 2025年9月底前建成 is a term.
const date = /^[-\d]{0,3}\d月(?!(?:底|末)?(?:以?前|，))/u;

/** All period phrases of a text that name a year; baselines (比2020年), dates and names are none. */
export function textToPeriodPhrases(text: string): PeriodPhrase[] {
  const quotes = textToQuotes(text).filter(
    (span) => !/^“十[二三四五]五”$/u.test(text.slice(span.start, span.end)),
  );
  const found: PeriodPhrase[] = [];
  for (const match of text.matchAll(phrase)) {
    const { before = '', plan, from, to, year, rest = '' } = match.groups ?? {};
    const at = match.index;
    const end = at + match[0].length;
    if (within(quotes, at) || within(quotes, at + before.length)) continue;
    if (/^(?:比|较|与|自|从|被)$/u.test(before)) continue;
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
      const [first, last] = fiveYears[plan] ?? ['', ''];
      if (/规划/u.test(text.slice(end, end + 3)) || rest === '') continue;
      found.push({ at, end, year: last, since: /期间|时期/u.test(rest) ? first : null });
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

const relative =
  /年内|全年|今年|本年度?|当年|到?年底前?|年末|本年|年度内|[上下]半年|[一二三四]季度|前三季度|(?:^|[，,；;])\d{1,2}月(?:底|末)?前/u;
const everyYear = /每年|年均(?!浓度|值|气温|降|雨|径流|PM)|逐年|每年度/gu;

/** 2020年以来, 自2021年起: from when an increment counts, where the sentence says so before the figure. */
export function sentenceToSince(text: string): string | null {
  return [...text.matchAll(/((?:19|20)\d\d)年(?:以来|起(?!草|点|步))/gu)].at(-1)?.[1] ?? null;
}

/** Where a year phrase rules beyond its sentence: 到2025年, or 2025年 at the start of a segment. */
function rules(text: string, found: PeriodPhrase): boolean {
  return (
    /^(?:到|至|截至|截止)/u.test(text.slice(found.at, found.end)) ||
    /(?:^|[，,。；;：:、\n])$/u.test(text.slice(0, found.at))
  );
}

/** 到2025年，…: with 到 or 至 before it and a comma after it. */
function rulesOn(text: string, found: PeriodPhrase): boolean {
  return (
    /^[到至]/u.test(text.slice(found.at, found.end)) &&
    /^[，,]/u.test(text.slice(found.end, found.end + 1))
  );
}

/**
 * The period that governs the figure at [labelStart, end): the nearest year before it in the sentence, else
 * after it, else in the clause (before, then after), else in the leads above, else the document's.
 */
export function figureToPeriod(
  text: string,
  segment: Segment,
  place: {
    readonly labelStart: number;
    readonly start: number;
    readonly annual: boolean;
    readonly future: boolean;
    /** 现有平台25家，到2025年达到40家: what is there has no year of the aims. */
    readonly present: boolean;
    readonly turn?: { readonly at: number; readonly of: number } | null;
  },
  frame: Frame,
): FigurePeriod {
  const phrases = phrasesOf(text);
  const { sentence } = segment;
  const inSentence = phrases.filter(
    (found) => found.at >= sentence.start && found.end <= sentence.end,
  );
  const earlier = inSentence.filter((found) => found.at < place.start);
  const before = earlier.at(-1);
  // 到2024年和2025年，…分别达到90%和100%
  const { turn } = place;
  if (turn != null && !place.annual && earlier.length >= turn.of) {
    const list = earlier.slice(-turn.of);
    const joined = list.every(
      (found, at) => at === 0 || /^[、和与及]?$/u.test(text.slice(list[at - 1]?.end, found.at)),
    );
    const own = list[turn.at];
    if (joined && own !== undefined) return { period: own.year, since: null, until: null };
  }
  // 2023—2025年分别新增1500个、1600个、1700个公办学位: a year each.
  const first = Number(before?.since);
  if (turn != null && !place.annual && Number(before?.year) - first + 1 === turn.of)
    return { period: String(first + turn.at), since: null, until: null };
  if (place.annual) return { period: 'annual', since: null, until: before?.year ?? null };
  if (place.present && frame.status === 'target' && (before?.at ?? -1) < segment.part.start)
    return { period: '', since: null, until: null };
  const nextYear = text.slice(sentence.start, place.start).lastIndexOf('明年');
  if (nextYear >= 0 && frame.year !== '' && (before?.at ?? -1) < sentence.start + nextYear)
    return { period: String(Number(frame.year) + 1), since: null, until: null };
  if (before !== undefined) {
    const later = relative.exec(text.slice(before.end, place.start));
    if (later === null || frame.year === '')
      return { period: before.year, since: before.since, until: null };
    return { period: frame.year, since: null, until: null };
  }
  if (relative.test(text.slice(sentence.start, place.start)) && frame.year !== '') {
    return { period: frame.year, since: null, until: null };
  }
  if (place.future && frame.status === 'actual') return { period: '', since: null, until: null };
  const after = inSentence.find((found) => found.at >= place.start && rules(text, found));
  if (after !== undefined) return { period: after.year, since: after.since, until: null };
  const ruling = phrases.filter((found) => rules(text, found));
  const clause =
    ruling.filter((found) => found.at < sentence.start).at(-1) ??
    ruling.find((found) => found.at > sentence.end);
  // In a document of one year only a phrase such as 到2025年，… rules on to the next sentence.
  const own = phrases.filter((found) => found.end <= sentence.start && rulesOn(text, found)).at(-1);
  if (own !== undefined && frame.year !== '')
    return { period: own.year, since: own.since, until: null };
  if (clause !== undefined && frame.year === '')
    return { period: clause.year, since: null, until: null };
  if (frame.year !== '') return { period: frame.year, since: null, until: null };
  return { period: frame.lead, since: null, until: null };
}

/**
 * Whether 每年 holds for a figure: within its own segment before it, or in an earlier segment of the sentence
 * when the figure carries the list on (每年招引过10亿元项目8个，过50亿元项目3个) and no year stands between.
 */
export function holdsEveryYear(
  text: string,
  segment: Segment,
  place: { readonly labelStart: number; readonly start: number; readonly listed: boolean },
): boolean {
  const from = place.listed ? segment.sentence.start : segment.start;
  const last = [...text.slice(from, place.start).matchAll(everyYear)].at(-1);
  if (last === undefined || last[0] === '逐年') return false;
  const at = from + last.index;
  const between = text.slice(at + last[0].length, place.start);
  // 年均 holds for its own figure only; 每年 for the list that follows.
  if (last[0] === '年均' && /\d/u.test(between)) return false;
  return !textToPeriodPhrases(between).some((found) => rules(between, found));
}

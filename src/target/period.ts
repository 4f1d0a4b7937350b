import type { Frame } from './plan-frame.ts';
import { textToPeriodPhrases, type PeriodPhrase } from './period-phrases.ts';
import type { Segment } from './text-to-segments.ts';

/** Period, window and end of one figure, as in targets.json. */
export interface FigurePeriod {
  readonly period: string;
  readonly since: string | null;
  readonly until: string | null;
}

let last: { readonly text: string; readonly phrases: readonly PeriodPhrase[] } | null = null;

/** The phrases of an entry, kept until another entry is asked for: each of its figures asks. */
function phrasesOf(text: string): readonly PeriodPhrase[] {
  if (last?.text !== text) last = { text, phrases: textToPeriodPhrases(text) };
  return last.phrases;
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

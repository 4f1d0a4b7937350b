import { closesWhatIsBefore } from './closes-what-is-before.ts';
import type { Frame } from './plan-frame.ts';
import { countBefore, firstBetween, lastBetween, marksOf } from './marks.ts';
import { opensSegment, textToPeriodPhrases, type PeriodPhrase } from './period-phrases.ts';
import type { Segment } from './text-to-segments.ts';

/** Period, window and end of one figure, as in targets.json. */
export interface FigurePeriod {
  readonly period: string;
  readonly since: string | null;
  readonly until: string | null;
  /** 去年新增22家: told of what has been, whatever the document's year. */
  readonly past: boolean;
}

/** The phrases of one entry, with those that rule beyond their sentence. */
interface EntryPhrases {
  readonly text: string;
  readonly all: readonly PeriodPhrase[];
  readonly ruling: readonly PeriodPhrase[];
  readonly rulingOn: readonly PeriodPhrase[];
  readonly closings: readonly PeriodPhrase[];
}

// 每人每年670元 says how much, not when.
const everyYear =
  /(?<!每[人户亩月生]|每名[\u4e00-\u9fff]{2,4})每年度?|(?<!\d)年均(?!浓度|值|气温|降|雨|径流|PM|日照)|逐年/gu;

let kept: EntryPhrases | null = null;

/** The phrases of an entry, kept until another entry is asked for: each of its figures asks. */
function phrasesOf(text: string): EntryPhrases {
  if (kept?.text === text) return kept;
  const all = textToPeriodPhrases(text);
  const ruling = all.filter((found) => found.year !== null && rules(text, found));
  const rulingOn = ruling.filter((found) => rulesOn(text, found));
  const closings = all.filter((found) => found.year !== null && closesWhatIsBefore(text, found));
  kept = { text, all, ruling, rulingOn, closings };
  return kept;
}

/** Where a year phrase rules beyond its sentence: 到2025年, or 2025年 at the start of a segment. */
function rules(text: string, found: PeriodPhrase): boolean {
  return (
    /^(?:到|至|截至|截止)/u.test(text.slice(found.at, found.end)) || opensSegment(text, found.at)
  );
}

/** 到2025年，…: with 到 or 至 before it and a comma after it. */
function rulesOn(text: string, found: PeriodPhrase): boolean {
  return '到至'.includes(text.charAt(found.at)) && /[，,]/u.test(text.charAt(found.end));
}

/**
 * The period that governs the figure at [labelStart, end): a phrase after it that says when it is done, where its part
 * has none before it, else the nearest phrase before it in the sentence, else in the clause, else in the leads above,
 * else the document's.
 */
export function figureToPeriod(
  text: string,
  segment: Segment,
  place: {
    readonly start: number;
    readonly end: number;
    readonly annual: boolean;
    readonly future: boolean;
    /** 现有平台25家，到2025年达到40家: what is there has no year of the aims. */
    readonly present: boolean;
    readonly turn?: { readonly at: number; readonly of: number } | null;
  },
  frame: Frame,
): FigurePeriod {
  const { all, ruling, rulingOn, closings } = phrasesOf(text);
  const { sentence } = segment;
  const first = countBefore(all, sentence.start);
  const count = countBefore(all, place.start);
  const before = count > first ? all[count - 1] : undefined;
  const plain = (period: string, since: string | null = null): FigurePeriod => ({
    period,
    since,
    until: null,
    past: false,
  });
  const { turn } = place;
  if (turn != null && !place.annual) {
    const own = yearOfTurn(text, all.slice(Math.max(first, count - turn.of), count), turn);
    if (own !== null) return plain(own);
  }
  // 充电站10座（2024年）、15座（2025年）
  const bracket = /^[（(](?:到|至)?(20\d\d)年(?:底|末)?前?[）)]/u.exec(
    text.slice(place.end, place.end + 12),
  );
  if (bracket !== null) return plain(bracket[1] ?? '');
  const named = lastNamed(all, first, count);
  if (place.annual) return { ...plain('annual'), until: named?.year ?? null };
  if (place.present && frame.status === 'target' && (before?.at ?? -1) < segment.part.start)
    return plain('');
  const closing = firstBetween(closings, place.start, segment.part.end);
  if (closing !== undefined && (before?.at ?? -1) < segment.part.start)
    return plain(closing.year ?? '');
  if (before !== undefined) {
    if (before.year !== null) return plain(before.year, before.since);
    return fromDocument(text, before, named, frame);
  }
  if (place.future && frame.status === 'actual') return plain('');
  // In a document of one year only a phrase such as 到2025年，… rules on to the next sentence.
  const own = rulingOn[countBefore(rulingOn, sentence.start) - 1];
  if (own !== undefined && frame.year !== '') return plain(own.year ?? '', own.since);
  const clause = ruling[countBefore(ruling, sentence.start) - 1];
  if (clause !== undefined && frame.year === '') return plain(clause.year ?? '');
  return plain(frame.year !== '' ? frame.year : frame.lead);
}

/** The nearest phrase before that names a year. */
function lastNamed(
  all: readonly PeriodPhrase[],
  first: number,
  count: number,
): PeriodPhrase | undefined {
  for (let index = count - 1; index >= first; index--)
    if (all[index]?.year != null) return all[index];
  return undefined;
}

/** 去年, 今年, 明年, 三年累计: the year that the document gives. */
function fromDocument(
  text: string,
  phrase: PeriodPhrase,
  named: PeriodPhrase | undefined,
  frame: Frame,
): FigurePeriod {
  const plain = { since: null, until: null, past: false };
  const { shift } = phrase;
  if (shift !== null && shift !== 0) {
    const now = frame.now === '' ? frame.year : frame.now;
    const year = now === '' ? '' : String(Number(now) + shift);
    return { ...plain, period: year, past: shift < 0 };
  }
  // 到2026年，三年累计; 2024年…，三年累计 goes beyond that year.
  const closes =
    named !== undefined && (named.since !== null || /[到至]/u.test(text.charAt(named.at)));
  if (shift === null && closes) return { ...plain, period: named.year ?? '', since: named.since };
  if (frame.year !== '') return { ...plain, period: frame.year };
  // 2024年…，年底前 in a plan of several years
  const year = shift === null ? '' : (named?.year ?? frame.lead);
  return { ...plain, period: year, since: shift === null ? null : (named?.since ?? null) };
}

/** 到2024年和2025年，…分别达到90%和100%; 2023—2025年分别新增1500个、1600个、1700个: a year each. */
function yearOfTurn(
  text: string,
  phrases: readonly PeriodPhrase[],
  turn: { readonly at: number; readonly of: number },
): string | null {
  const joined = phrases.every(
    (found, at) =>
      found.year !== null &&
      (at === 0 || /^[、和与及]?$/u.test(text.slice(phrases[at - 1]?.end, found.at))),
  );
  if (joined && phrases.length === turn.of) return phrases[turn.at]?.year ?? null;
  const span = phrases.at(-1);
  const start = Number(span?.since);
  return Number(span?.year) - start + 1 === turn.of ? String(start + turn.at) : null;
}

const sinceYear = /((?:19|20)\d\d)年(?:以来|起(?!草|点|步))/gu;

/** 2020年以来, 自2021年起: from when an increment counts, where the sentence says so before the figure. */
export function figureToSince(text: string, segment: Segment, start: number): string | null {
  return lastBetween(marksOf(text, sinceYear), segment.sentence.start, start)?.inner ?? null;
}

/**
 * Whether 每年 holds for a figure: within its own segment before it, or in an earlier segment of the sentence
 * when the figure carries the list on (每年招引过10亿元项目8个，过50亿元项目3个) and no other phrase stands between.
 */
export function holdsEveryYear(
  text: string,
  segment: Segment,
  place: { readonly start: number; readonly listed: boolean },
): boolean {
  const { all } = phrasesOf(text);
  const from = place.listed ? segment.sentence.start : segment.start;
  const mark = lastBetween(marksOf(text, everyYear), from, place.start);
  if (mark === undefined || mark.word === '逐年') return false;
  // 年均 holds for its own figure only; 每年 for the list that follows.
  if (mark.word === '年均' && /\d/u.test(text.slice(mark.end, place.start))) return false;
  // 每年新增20家，其中2024年15家
  const last = all[countBefore(all, place.start) - 1];
  if (
    last?.year != null &&
    last.at >= mark.end &&
    /^[达到完成新增建改造力争不少低于超过约]{0,6}$/u.test(text.slice(last.end, place.start))
  )
    return false;
  // 每年新增8000人，三年累计新增2.5万人; 每年6月底前 says when in the year.
  const between = all[countBefore(all, mark.end)];
  return (
    between === undefined ||
    between.at >= place.start ||
    (between.year === null ? between.shift === 0 : !rules(text, between))
  );
}

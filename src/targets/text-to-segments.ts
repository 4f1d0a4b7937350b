import { closedPairs, QUOTES } from '../text/closed-pairs.ts';

/** A stretch of an entry's text, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands between commas, with the sentence (to 。) and the part (to ；) that it belongs to. */
export interface Segment extends Span {
  readonly sentence: Span;
  readonly part: Span;
  /** Inside （…）: 其中省级2家 in brackets is a segment of its own. */
  readonly bracket: boolean;
}

let kept: { readonly text: string; readonly quotes: readonly Span[] } | null = null;

/**
 * Quoted and titled stretches (“5+3”, 《…》, 〔2023〕), signs included; an unclosed one covers nothing. Kept until another
 * text is asked for: every step that reads a text asks.
 */
export function textToQuotes(text: string): readonly Span[] {
  if (kept?.text !== text) kept = { text, quotes: findQuotes(text) };
  return kept.quotes;
}

function findQuotes(text: string): Span[] {
  const spans = [...closedPairs(text, QUOTES), ...straightQuotes(text)].sort(
    (one, other) => one.start - other.start,
  );
  let end = 0;
  return spans.filter((span) => {
    const apart = span.start >= end;
    if (apart) end = span.end;
    return apart;
  });
}

/** "5+3": both signs are one, so that the second of a line closes the first. */
function straightQuotes(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (const { 0: sign, index } of text.matchAll(/["\n]/gu)) {
    if (sign === '\n') open = -1;
    else if (open < 0) open = index;
    else {
      spans.push({ start: open, end: index + 1 });
      open = -1;
    }
  }
  return spans;
}

/** Bracketed stretches （…） and (…), signs included, outermost only; an unclosed one covers nothing. */
export function textToBrackets(text: string): Span[] {
  return closedPairs(text, '（(');
}

/** Whether `at` lies in one of the spans, which stand in order and apart. */
export function within(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low > 0 && at < (spans[low - 1]?.end ?? 0);
}

/** Pieces of `span` between characters that `isBreak` names. */
function split(span: Span, isBreak: (at: number) => boolean): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (let at = span.start; at < span.end; at++) {
    if (!isBreak(at)) continue;
    if (at > start) pieces.push({ start, end: at });
    start = at + 1;
  }
  if (span.end > start) pieces.push({ start, end: span.end });
  return pieces;
}

/** A folded entry text → its segments in order; commas inside quotes and brackets part nothing. */
export function textToSegments(text: string): Segment[] {
  const quotes = textToQuotes(text);
  const brackets = textToBrackets(text);
  const covered = (at: number): boolean => within(quotes, at) || within(brackets, at);
  const breaks = (signs: string) => (at: number) =>
    signs.includes(text.charAt(at)) &&
    !covered(at) &&
    !isDecimalComma(text, at) &&
    !namesFigure(text, at);
  const segments: Segment[] = [];
  const ends = breaks('。！？!?\n');
  // 增长28%.关停企业84家: a full stop typed as a point.
  const point = (at: number) =>
    /^[%\u4e00-\u9fff]\.[\u4e00-\u9fff]/u.test(text.slice(at - 1, at + 2));
  const isEnd = (at: number) => ends(at) || (point(at) && !covered(at));
  // A line of thousands of figures without a stop is read in pieces.
  let last = 0;
  const isCut = (at: number): boolean => {
    const cut =
      isEnd(at) || (at - last > longest && '，,；;、'.includes(text.charAt(at)) && !covered(at));
    if (cut) last = at;
    return cut;
  };
  for (const sentence of split({ start: 0, end: text.length }, isCut)) {
    for (const part of split(sentence, breaks('；;'))) {
      for (const piece of split(part, breaks('，,：:'))) {
        segments.push({ ...piece, sentence, part, bracket: false });
      }
    }
  }
  const plain = segments.length;
  let next = 0;
  for (const bracket of brackets) {
    const inside = { start: bracket.start + 1, end: bracket.end - 1 };
    // What stands in brackets belongs to the sentence round them: 到2025年，…3个（其中国家级1个）.
    while ((segments[next]?.end ?? Infinity) < bracket.start && next < plain) next++;
    const before = segments[next];
    const round =
      before !== undefined && next < plain && before.start <= bracket.start ? before : undefined;
    for (const piece of split(inside, (at) => '，,；;：:。'.includes(text.charAt(at)))) {
      const { sentence, part } = round ?? { sentence: inside, part: inside };
      segments.push({ ...piece, sentence, part, bracket: true });
    }
  }
  return segments;
}

/** More characters than any sentence has. */
const longest = 2000;

/** 城镇化率：62%; 规上企业：240家: the colon between a thing and its figure, no colon before a list (目标如下：10个…). */
function namesFigure(text: string, at: number): boolean {
  return (
    /[:：]/u.test(text.charAt(at)) &&
    /^\s*(?:[≥≤><]|达到?|不[低少高大]于|不超过|力争)?\s*\d(?!\d?[)）.、]\s*[\u4e00-\u9fff])/u.test(
      text.slice(at + 1, at + 10),
    ) &&
    /(?:^|[，,。；;、\n])[^，,。；;、：:\n]{2,16}(?<!目标|任务|如下|以下|指标|包括|其中|分别|重点|清单|问题|项目|事项|是|即|为|年|月|单位|部门|时限|电话|时间|编号)$/u.test(
      text.slice(Math.max(0, at - 18), at),
    )
  );
}

/** The comma of 1,200 and the colon of 1.9：1. */
function isDecimalComma(text: string, at: number): boolean {
  if (/[:：]/u.test(text.charAt(at))) return /\d.\d/u.test(text.slice(at - 1, at + 2));
  return text.charAt(at) === ',' && /\d,\d{3}(?!\d)/u.test(text.slice(at - 1, at + 5));
}

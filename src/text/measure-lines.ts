import { displayWidth } from './display-width.ts';
import type { Line } from './line.ts';
import { readMarker } from './read-marker.ts';

/** How a document's lines stand, measured over all of them. */
export interface Layout {
  /** True where lines are wrapped at a fixed width, as in text taken from a PDF. */
  readonly wrapped: boolean;
  /** Columns of a full line; 0 where nothing is wrapped. */
  readonly width: number;
  /** Columns that fit on a line without punctuation beyond its end. */
  readonly fits: number;
  /** True where an empty line ends a paragraph; false where one follows every line. */
  readonly blankParts: boolean;
  /** True where moreover one follows almost every paragraph, so that lines without one belong together. */
  readonly blankAlways: boolean;
  /** True where the first line of a paragraph is indented and others are not. */
  readonly indentParts: boolean;
}

/** A full line may fall this many columns short: a first-line indent that was lost (4) and a punctuation mark. */
export const WIDTH_SLACK = 5;
const ENDS_SENTENCE = /[。！？；：!?;:]["”’）)》]*$/u;

/** Measures whether a document is hard-wrapped, how wide, and what its empty lines and indents mean. */
export function measureLines(lines: readonly Line[]): Layout {
  const words = lines.filter(
    ({ text, row }) => text.trim() !== '' && row === undefined && !isRow(text),
  );
  const widths = words.map(({ text }) => displayWidth(text));
  const width = commonWidth(widths);
  const long = widths.filter((w) => w >= 20).length;
  const full = words.filter((_, i) => isNear(widths[i] ?? 0, width));
  const open = words.filter((line, i) => {
    const next = words[i + 1];
    return (
      isNear(widths[i] ?? 0, width) &&
      !ENDS_SENTENCE.test(line.text.trim()) &&
      next !== undefined &&
      readMarker(next.text.trim()) === null
    );
  }).length;
  const over = widths.filter((w) => w > width * 1.3).length;
  const wrapped =
    width >= 32 &&
    full.length >= 4 &&
    full.length >= long * 0.4 &&
    open >= full.length * 0.6 &&
    over <= words.length * 0.03;
  if (!wrapped)
    return {
      wrapped,
      width: 0,
      fits: 0,
      blankParts: false,
      blankAlways: false,
      indentParts: false,
    };
  const blankParts = emptyLinesPart(lines, width);
  return {
    wrapped,
    width,
    fits: fittingWidth(words, width),
    blankParts,
    blankAlways: blankParts && emptyLinesFollow(lines, width),
    indentParts: indentsPart(words, width),
  };
}

/** The most common width of long lines, counted over neighbouring widths. */
function commonWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width >= 24) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const width of [...counts.keys()].sort((a, b) => a - b)) {
    const around = [-1, 0, 1, 2].reduce((sum, d) => sum + (counts.get(width + d) ?? 0), 0);
    if (around > most) [best, most] = [width, around];
  }
  return best;
}

/** The most common width of full lines that end in no punctuation, for that may hang over. */
function fittingWidth(words: readonly Line[], width: number): number {
  const counts = new Map<number, number>();
  for (const { text } of words) {
    const own = displayWidth(text);
    if (isNear(own, width) && !/\p{P}\s*$/u.test(text)) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}

function isNear(width: number, full: number): boolean {
  return width >= full - WIDTH_SLACK && width <= full * 1.3;
}

/** Empty lines mean nothing where sentences run on across them. */
function emptyLinesPart(lines: readonly Line[], width: number): boolean {
  let open = 0;
  let openThenEmpty = 0;
  let empty = 0;
  lines.forEach((line, i) => {
    const text = line.text.trim();
    if (text === '' || ENDS_SENTENCE.test(text) || !isNear(displayWidth(text), width)) return;
    const next = lines[i + 1];
    open += 1;
    if (next?.text.trim() === '' && !next.cut) openThenEmpty += 1;
  });
  for (const line of lines) if (line.text.trim() === '' && !line.cut) empty += 1;
  return empty > 0 && openThenEmpty <= open * 0.15;
}

/** Most short lines, at which paragraphs end, are followed by an empty one. */
function emptyLinesFollow(lines: readonly Line[], width: number): boolean {
  const ends = lines.flatMap(({ text }, i) =>
    text.trim() !== '' && displayWidth(text) < width * 0.8 && i + 1 < lines.length ? [i] : [],
  );
  const followed = ends.filter((i) => lines[i + 1]?.text.trim() === '');
  return followed.length >= ends.length * 0.8;
}

/** Indents mean something where some lines have one and full lines in mid-sentence are followed by lines without. */
function indentsPart(words: readonly Line[], width: number): boolean {
  const indented = words.filter(isIndented).length;
  let open = 0;
  let openThenIndented = 0;
  words.forEach((line, i) => {
    const text = line.text.trim();
    const next = words[i + 1];
    if (next === undefined || ENDS_SENTENCE.test(text) || !isNear(displayWidth(text), width))
      return;
    open += 1;
    if (isIndented(next)) openThenIndented += 1;
  });
  // One may be the title above the first indent
  const isAlmostNone = openThenIndented <= Math.max(1, open * 0.05);
  return indented >= 3 && indented >= words.length * 0.04 && isAlmostNone;
}

/** True where a line begins with blanks of two columns or more; the one stray blank of a page's first line is none. */
export function isIndented(line: Line): boolean {
  const lead = /^[\s\u0085]*/u.exec(line.text)?.[0] ?? '';
  return [...lead].reduce((sum, char) => sum + (/[\u3000\u2003\t]/u.test(char) ? 2 : 1), 0) >= 2;
}

/** A row of a table: columns parted by tabs. */
export function isRow(text: string): boolean {
  return text.trim().includes('\t');
}

import { displayWidth } from './display-width.ts';
import type { Line } from './line.ts';
import { readMarker } from './read-marker.ts';
import { chineseNumber } from '../numeral/chinese-number.ts';

/** 12, ⅻ, P12, 12页, [12], 第十二页: may count pages, or be a cell of a table or a number of a list. */
const NUMBER =
  /^(?:[Pp]\.?\s?\d{1,4}|\d{1,4}(?:\s?页)?|[｜|_[［【〔]\s?\d{1,4}\s?[｜|_\]］】〕]|第[一二三四五六七八九十百]{1,5}页|[ivxlIVXL]{1,6}|[Ⅰ-ⅿ]{1,3})$/u;
/** A page holds at least this many columns of text between two numbers. */
const PAGE_COLUMNS = 400;
/** Lines beside a page number are wider than cells of a table. */
const TEXT_COLUMNS = 16;
/** So many pages on end may be tables. */
const MAX_STEP = 9;

interface Found {
  readonly position: number;
  readonly value: number;
  /** Columns of text before it. */
  readonly before: number;
}

/**
 * Positions of numbers alone on a line that count the pages: rising by one, a page of text between them.
 * Cells of a table are such numbers too: where most are no page numbers, only those within running text count.
 */
export function countPages(lines: readonly Line[]): ReadonlySet<number> {
  const found = numbersAlone(lines);
  const longest = longestChain(found, 1);
  if (longest.length >= 3 && longest.length >= found.length * 0.7) return positionsOf(longest);
  const inText = found.filter(({ position }) => isInText(lines, position));
  const chain = longestChain(inText, MAX_STEP);
  const torn = chain.filter(({ position }) => tearsSentence(lines, position));
  if (chain.length >= 3 && chain.length >= inText.length * 0.7 && torn.length * 2 >= chain.length)
    return positionsOf(withMissing(chain, found));
  // Two pages only: their numbers stand within running text and one tears a sentence, or all are centred and count 1, 2
  const areFew = chain.length === found.length && chain[0]?.value === 1 && torn.length > 0;
  const areCentred = found.every(
    ({ position, value }, i) => value === i + 1 && /^[\s]{8,}\S/u.test(lines[position]?.text ?? ''),
  );
  return positionsOf(areFew || areCentred ? found : []);
}

function numbersAlone(lines: readonly Line[]): Found[] {
  const found: Found[] = [];
  let columns = 0;
  lines.forEach(({ text }, position) => {
    const words = text.trim().normalize('NFKC');
    if (NUMBER.test(words)) found.push({ position, value: pageValue(words), before: columns });
    else columns += displayWidth(text.trim());
  });
  return found;
}

function longestChain(found: readonly Found[], step: number): Found[] {
  const chains: Found[][] = [];
  for (const candidate of found) {
    const chain = chains.find((each) => follows(each.at(-1), candidate, step));
    if (chain === undefined) chains.push([candidate]);
    else chain.push(candidate);
  }
  return chains.reduce((a, b) => (b.length > a.length ? b : a), []);
}

/** The next number, or one at most `step` pages on, where tables or headings stand beside those between. */
function follows(last: Found | undefined, next: Found, step: number): boolean {
  if (last === undefined) return false;
  const pages = next.value - last.value;
  return pages >= 1 && pages <= step && next.before - last.before >= PAGE_COLUMNS;
}

/** The chain with the numbers it passed over, where just one such number stands between. */
function withMissing(chain: readonly Found[], found: readonly Found[]): Found[] {
  return chain.flatMap((each, i) => {
    const next = chain[i + 1];
    const between = found.filter(
      ({ position }) => position > each.position && position < (next?.position ?? 0),
    );
    const missing = between.filter(
      ({ value }, _, all) =>
        value > each.value &&
        value < (next?.value ?? 0) &&
        all.filter((other) => other.value === value).length === 1,
    );
    return [each, ...missing];
  });
}

function isInText(lines: readonly Line[], position: number): boolean {
  const [before, after] = neighbours(lines, position);
  return displayWidth(before) >= TEXT_COLUMNS && displayWidth(after) >= TEXT_COLUMNS;
}

function tearsSentence(lines: readonly Line[], position: number): boolean {
  const [before, after] = neighbours(lines, position);
  return /[^。！？；：.!?;:”）》]$/u.test(before) && readMarker(after) === null;
}

/** The words of the nearest lines above and below. */
function neighbours(lines: readonly Line[], position: number): [before: string, after: string] {
  const wordsAt = (step: 1 | -1): string => {
    let at = position + step;
    while (lines[at]?.text.trim() === '') at += step;
    return lines[at]?.text.trim() ?? '';
  };
  return [wordsAt(-1), wordsAt(1)];
}

function positionsOf(found: readonly Found[]): ReadonlySet<number> {
  return new Set(found.map(({ position }) => position));
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function pageValue(words: string): number {
  const digits = /\d+/u.exec(words)?.[0];
  if (digits !== undefined) return Number(digits);
  const han = /^第(.+)页$/u.exec(words)?.[1];
  if (han !== undefined) return chineseNumber(han) ?? 0;
  const values = [...words.toLowerCase()].map((char) => ROMAN[char] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

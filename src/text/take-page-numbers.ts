import { cutEach } from './cut-line.ts';
import { displayWidth } from './display-width.ts';
import type { Cleaned, Line } from './line.ts';

const DASH = '[-‐‑–—―－−─·•・~～*]';
const DRESSED = new RegExp(
  `^(?:${DASH}+\\s*[\\dIVXivxⅠ-ⅿ０-９]{1,7}\\s*${DASH}+|第\\s*\\d{1,4}\\s*页(?:\\s*[,，/／]?\\s*共\\s*\\d{1,4}\\s*页)?|[Pp]age\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?|\\d{1,4}\\s*/\\s*\\d{1,4}\\s*页?)$`,
  'u',
);
const BARE = /^(?:\d{1,4}|[ivxlIVXL]{1,6}|[Ⅰ-ⅿ]{1,3})$/u;
/** A page holds at least this many columns of text between two bare numbers. */
const PAGE_COLUMNS = 400;

/** Takes page numbers out: - 3 -, — 7 —, 第 3 页 共 9 页; bare 3 only where the document is paged by them. */
export function takePageNumbers(lines: readonly Line[]): Cleaned {
  const bare = barePageNumbers(lines);
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  return cutEach(lines, '页码', (line, position) => {
    const words = line.text.trim();
    if (DRESSED.test(words) && !isDateLike(words)) return [[0, line.text.length]];
    if (bare.has(position)) return [[0, line.text.length]];
    // II浙江省城市内涝治理“十四五”规划: a page number glued to the title
    const glued =
      position === first ? /^\s*(?:[IVX]{1,4}|[Ⅰ-Ⅻ])(?=\p{Script=Han})/u.exec(line.text) : null;
    return glued === null ? [] : [[0, glued[0].length]];
  });
}

// 10/20 alone may be a date or a ratio in a table; 3/9页 is not
function isDateLike(words: string): boolean {
  return (
    /^\d+\s*\/\s*\d+$/u.test(words) &&
    !/^(\d+)\s*\/\s*(\d+)$/u
      .exec(words)
      ?.slice(1)
      .map(Number)
      .every((n) => n > 0)
  );
}

/** Positions of numbers alone on a line that count the pages: rising by one, a page of text between them. */
function barePageNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const found: { position: number; value: number; before: number }[] = [];
  let columns = 0;
  lines.forEach(({ text }, position) => {
    const words = text.trim();
    if (BARE.test(words)) found.push({ position, value: pageValue(words), before: columns });
    else columns += displayWidth(words);
  });
  const chains: (typeof found)[] = [];
  for (const candidate of found) {
    const chain = chains.find((each) => follows(each.at(-1), candidate));
    if (chain === undefined) chains.push([candidate]);
    else chain.push(candidate);
  }
  // Cells of a table are bare numbers too: where most bare numbers are no page numbers, none is.
  const longest = chains.reduce((a, b) => (b.length > a.length ? b : a), []);
  const isPaged = longest.length >= 3 && longest.length >= found.length * 0.7;
  if (isPaged) return new Set(longest.map(({ position }) => position));
  // Two pages only, but the numbers stand in the middle of the line and count 1, 2
  const isCentred = found.every(
    ({ position, value }, i) => value === i + 1 && /^[\s]{8,}\S/u.test(lines[position]?.text ?? ''),
  );
  return new Set(isCentred ? found.map(({ position }) => position) : []);
}

function follows(
  last: { value: number; before: number } | undefined,
  next: { value: number; before: number },
): boolean {
  if (last === undefined) return false;
  return next.value === last.value + 1 && next.before - last.before >= PAGE_COLUMNS;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function pageValue(words: string): number {
  if (/^\d+$/u.test(words)) return Number(words);
  const digits = [...words.normalize('NFKC').toLowerCase()].map((char) => ROMAN[char] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

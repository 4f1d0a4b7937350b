import { cutEach } from './cut-line.ts';
import { withoutBlanks } from './blanks.ts';
import type { Cleaned, Line } from './line.ts';
import { readMarker } from './read-marker.ts';

const MAX_LENGTH = 45;
const HEAD_LINES = 40;
const ENDS_SENTENCE = /[。！？；：.!?;:”）》]$/u;

/** What a title ends with. */
const TITLED =
  /(?:计划|规划|纲要|方案|报告|要点|任务|意见|办法|通知|措施|决定|条例|规定|细则|清单)(?:[（(][^（）()]{1,30}[）)])*$/u;
/** 某县水利局文件汇编 12: a header with the page's number behind it. */
const NUMBERED = /^\s*\p{Script=Han}{6,}.*\s(\d{1,3})\s*$/u;

/**
 * Takes headers and footers out: the same short line three times or more, each beside a page number,
 * at a form feed, breaking a sentence in two, or with a number that counts the pages. The first of them stays
 * where it breaks nothing before the body and may be the title itself.
 */
export function takeRunningHeads(lines: readonly Line[]): Cleaned {
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, position) => {
    const key = runningKey(text);
    if (key === null) return;
    const known = places.get(key);
    if (known === undefined) places.set(key, [position]);
    else known.push(position);
  });
  const body = bodyStart(lines);
  const furniture = new Set<number>();
  for (const positions of places.values()) {
    if (positions.length < 3) continue;
    const counts = countsPages(positions.map((position) => lines[position]?.text ?? ''));
    const torn = counts ? positions : positions.filter((position) => isAtPageEdge(lines, position));
    if (torn.length < 2) continue;
    // The first may be the title itself: it stays above the body, where it tears no sentence.
    const [first, ...rest] = torn;
    if (
      first !== undefined &&
      (first !== positions[0] ||
        first > body ||
        tearsSentence(lines, first) ||
        counts ||
        !mayBeTitle(lines, positions, body))
    )
      furniture.add(first);
    if (first !== positions[0] && !mayBeTitle(lines, positions, body))
      furniture.add(positions[0] ?? 0);
    rest.forEach((position) => furniture.add(position));
  }
  return cutEach(lines, '页眉页脚', ({ text }, position) =>
    furniture.has(position) ? [[0, text.length]] : [],
  );
}

/** Where a body begins at the latest: at its first number, at 各位代表, or below as many lines as no head has. */
function bodyStart(lines: readonly Line[]): number {
  let head = 0;
  const at = lines.findIndex(({ text }) => {
    const words = text.trim();
    if (words !== '') head += 1;
    return head > HEAD_LINES || /^各位代表/u.test(words) || readMarker(words) !== null;
  });
  return at === -1 ? lines.length : at;
}

/** Whether each line ends in the number after the one before. */
function countsPages(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(NUMBERED.exec(text)?.[1] ?? NaN));
  return numbers.every((number, i) =>
    i === 0 ? number > 0 : number === (numbers[i - 1] ?? 0) + 1,
  );
}

/** A line that opens the document is no title where the title follows: the same words again, or words that end like one. */
function mayBeTitle(lines: readonly Line[], positions: readonly number[], body: number): boolean {
  const [first = 0, second = Infinity] = positions;
  if (first >= body || lines.slice(0, first).some(hasWords)) return true;
  if (second < body) return false;
  const own = lines[first]?.text.trim() ?? '';
  const below = lines.slice(first + 1, body).map(({ text }) => text.trim());
  return TITLED.test(own) || !below.some((text) => TITLED.test(text));
}

function runningKey(text: string): string | null {
  const key = withoutBlanks(text);
  if (key.length < 4 || key.length > MAX_LENGTH || !/\p{Script=Han}/u.test(key)) return null;
  if (/[。；]$/u.test(key) || closesMore(key) || readMarker(key) !== null) return null;
  return key.replace(/\d+/gu, '0');
}

/** 〈街道〉） and 区财政局） end a list of duties that began on the line above. */
function closesMore(key: string): boolean {
  const count = (signs: RegExp): number => key.match(signs)?.length ?? 0;
  return count(/[）)〉》】”]/gu) > count(/[（(〈《【“]/gu);
}

function isAtPageEdge(lines: readonly Line[], position: number): boolean {
  const heldWords = (line: Line): boolean => line.cut || hasWords(line);
  const before = nearest(lines, position, -1, heldWords);
  const after = nearest(lines, position, 1, heldWords);
  const besideNumber = [before, after].some(
    (line) => line !== undefined && line.cut && line.text.trim() === '',
  );
  if (besideNumber || /\f/u.test((lines[position - 1]?.text ?? '') + (lines[position]?.text ?? '')))
    return true;
  return tearsSentence(lines, position);
}

function tearsSentence(lines: readonly Line[], position: number): boolean {
  const previous = nearest(lines, position, -1, hasWords)?.text.trim() ?? '';
  const next = nearest(lines, position, 1, hasWords)?.text.trim() ?? '';
  const own = lines[position]?.text ?? '';
  const isOpen = previous.length >= 15 && !ENDS_SENTENCE.test(previous);
  return isOpen && next !== '' && readMarker(next) === null && runningKey(next) !== runningKey(own);
}

/** The nearest line in a direction that passes a test. */
function nearest(
  lines: readonly Line[],
  position: number,
  step: 1 | -1,
  test: (line: Line) => boolean,
): Line | undefined {
  for (let i = position + step; i >= 0 && i < lines.length; i += step) {
    const line = lines[i];
    if (line !== undefined && test(line)) return line;
  }
  return undefined;
}

function hasWords(line: Line): boolean {
  return line.text.trim() !== '';
}

import { cutEach } from './cut-line.ts';
import { withoutBlanks } from './blanks.ts';
import type { Cleaned, Line } from './line.ts';
import { readMarker } from './read-marker.ts';

const MAX_LENGTH = 45;
const HEAD_LINES = 40;
const ENDS_SENTENCE = /[。！？；：.!?;:”）》]$/u;

/**
 * Takes headers and footers out: the same short line three times or more, each beside a page number,
 * at a form feed, or breaking a sentence in two. The first of them stays where it breaks nothing before the body.
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
    const torn = positions.filter((position) => isAtPageEdge(lines, position));
    if (positions.length < 3 || torn.length < 2) continue;
    // The first may be the title itself: it stays above the body, where it tears no sentence.
    const [first, ...rest] = torn;
    if (
      first !== undefined &&
      (first !== positions[0] || first > body || tearsSentence(lines, first))
    )
      furniture.add(first);
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

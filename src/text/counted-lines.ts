import { HEADING_MARKERS, halfWidthDigits, readMarker } from './read-marker.ts';

/** 8.3所学校, 3、6月底前, 29、2024—2026年: a number of the list with digits behind it, or a decimal number of the text. */
const UNSURE = /^0?(\d{1,3})\s*([.．﹒、])\s*(\d+)/u;
/** What a sentence, a list or a heading ends with; a line that ends otherwise may be wrapped. */
const CLOSED = /[。！？；：!?;:][”’"）)》」』]*$|[）)》】〕]$/u;
/** So many numbers further on a list is looked for. */
const MOST_AHEAD = 30;

/** A line that begins with a number; a heading has none of its own (0) and lets a list begin anew. */
interface Numbered {
  readonly at: number;
  readonly number: number;
  readonly sign: string;
  readonly sure: boolean;
  /** The digits behind an unsure number: 3 of 8.3. */
  readonly behind: string;
  /** The line above is no sentence broken off. */
  readonly apart: boolean;
}

/**
 * Positions of lines whose number has digits behind it (8．3所学校完成改扩建) though it counts: it is missed between
 * the numbers round it. 5.5%左右 between 4. and 5., or 139.01亿, belongs to the text.
 */
export function countedLines(texts: readonly string[]): ReadonlySet<number> {
  const numbered = numberedLines(texts);
  const counted = new Set<number>();
  if (numbered.every(({ sure }) => sure) || isDecimal(numbered)) return counted;
  let last: Numbered | undefined;
  let fresh = true;
  numbered.forEach((each, i) => {
    if (each.number === 0) {
      fresh = true;
      return;
    }
    if (!each.sure && !counts(each, last, fresh, numbered, i)) return;
    if (!each.sure) counted.add(each.at);
    last = each;
    fresh = false;
  });
  return counted;
}

function numberedLines(texts: readonly string[]): Numbered[] {
  const numbered: Numbered[] = [];
  let above = '';
  texts.forEach((text, at) => {
    const words = text.trim();
    if (words === '') return;
    const apart = above === '' || CLOSED.test(above) || isHeading(above);
    above = words;
    const marker = readMarker(words);
    if (marker?.family === 'arabic') {
      const sign = pointOf(marker.label);
      numbered.push({ at, number: marker.number, sign, sure: true, behind: '', apart });
    } else if (marker !== null) {
      if (HEADING_MARKERS.has(marker.family))
        numbered.push({ at, number: 0, sign: '', sure: true, behind: '', apart });
    } else {
      const unsure = UNSURE.exec(halfWidthDigits(words.slice(0, 40)));
      if (unsure === null || !/\p{Script=Han}/u.test(words)) return;
      const [, number = '', sign = '', behind = ''] = unsure;
      numbered.push({
        at,
        number: Number(number),
        sign: pointOf(sign),
        sure: false,
        behind,
        apart,
      });
    }
  });
  return numbered;
}

/** Missed between its neighbours, or the next of a list that ends here or goes on elsewhere, on a line of its own. */
function counts(
  own: Numbered,
  last: Numbered | undefined,
  fresh: boolean,
  numbered: readonly Numbered[],
  at: number,
): boolean {
  const opens = own.number === 1 && (fresh || last === undefined);
  const follows = last !== undefined && own.number === last.number + 1 && own.sign === last.sign;
  const ahead = numberAhead(own, numbered, at);
  if (ahead === 'same') return false;
  if (ahead === 'next') return follows || (own.apart && (opens || last === undefined));
  return follows && own.apart;
}

/** Whether the list goes on behind an unsure number: with the next one, with the same one (then this one is text), or not at all. */
function numberAhead(
  own: Numbered,
  numbered: readonly Numbered[],
  at: number,
): 'next' | 'same' | 'none' {
  let expected = own.number + 1;
  for (const each of numbered.slice(at + 1, at + 1 + MOST_AHEAD)) {
    if (each.number === 0) return 'none';
    if (each.sign !== own.sign) continue;
    if (each.number === expected) {
      if (each.sure) return 'next';
      expected += 1;
    } else if (each.sure) return each.number === own.number ? 'same' : 'none';
  }
  return 'none';
}

/** 1.1 编制目的, 1.2 编制依据: decimal numbers that count, as in emergency plans, are read as such elsewhere. */
function isDecimal(numbered: readonly Numbered[]): boolean {
  const unsure = numbered.filter(({ sure, sign }) => !sure && sign === '.');
  return unsure.some(
    ({ number, behind }, i) =>
      behind === '1' && unsure[i + 1]?.number === number && unsure[i + 1]?.behind === '2',
  );
}

/** 一、任务 and 目标 alone on a line end without a sign, and are no sentence; 4.地区生产总值增长 may go on. */
function isHeading(words: string): boolean {
  const marker = readMarker(words);
  if (/[，。；]/u.test(words)) return false;
  return marker === null
    ? words.length <= 24
    : HEADING_MARKERS.has(marker.family) && words.length <= 40;
}

/** The sign behind a number; all points are one. */
function pointOf(label: string): string {
  return label.includes('、') ? '、' : '.';
}

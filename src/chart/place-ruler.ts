import { scaleLinear } from 'd3-scale';
import type { ChartFigure } from './chart.ts';
import { numberToChinese, numberToDigits } from '../numeral/number-to-chinese.ts';
import type { PlacedAxis } from './placed-axis.ts';
import { MARK, markWidth, TAIL } from './siglum-mark.ts';
import { LINE, lineWidth, type PlacedLine, TONE_SIZE, type TextLine } from './text-line.ts';
import { textWidth } from './text-width.ts';
import { valuesToDomain } from './values-to-domain.ts';

/** A figure and what stands beside its mark. */
export interface RulerMark {
  readonly figure: ChartFigure;
  readonly line: TextLine;
}

/** A mark in its place; `tail` tells whether its arrow has room, `text` stands from the mark's place. */
export interface PlacedRulerMark {
  readonly figure: ChartFigure;
  readonly x: number;
  readonly y: number;
  readonly span: number | null;
  readonly tail: boolean;
  readonly text: PlacedLine;
}

/** One line of numbers in px with its ends written; `broken` where it does not begin at 0. */
export interface PlacedRuler extends PlacedAxis {
  readonly broken: boolean;
  readonly marks: readonly PlacedRulerMark[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 6;
const PAD = 11;

/**
 * Places a few figures on one line of numbers: each mark at its value, its words right of it, else left, else below or
 * above, where they touch nothing. Marks that would cover one another stand in rows below the line.
 */
export const placeRuler = (
  marks: readonly RulerMark[],
  unit: string,
  width: number,
): PlacedRuler => {
  const values = marks.flatMap(({ figure: { value, valueMax } }) =>
    valueMax === null ? [value] : [value, valueMax],
  );
  const domain = valuesToDomain(values, unit);
  const ends: [string, string] = [sayEnd(domain[0]), sayEnd(domain[1])];
  const [low, high] = ends.map((text) => textWidth(text, TONE_SIZE.detail)) as [number, number];
  const half = Math.max(...marks.map(({ figure }) => markWidth(figure.place.siglum) / 2), PAD);
  const broken = domain[0] > 0;
  const start = low + (broken ? 26 : 14);
  const end = width - high - 14;
  const place = scaleLinear(domain, [start + half, end - half]);
  const boxes: Box[] = [
    { left: 0, right: low, top: -9, bottom: 9 },
    { left: width - high, right: width, top: -9, bottom: 9 },
  ];
  const set = seats(marks, place);
  boxes.push(...set.map(({ seal }) => seal));
  const placed = set.map((seat): PlacedRulerMark => {
    const { mark, x, xMax, y, seal } = seat;
    const tail = hasRoomForTail(mark.figure, seal, boxes);
    const reach = tail ? withTail(mark.figure, seal) : seal;
    if (tail) boxes.push(reach);
    const { box, anchor } = findRoom(mark.line, reach, boxes, seal, width);
    boxes.push(box);
    const textX = anchor === 'start' ? box.left : box.right;
    return {
      figure: mark.figure,
      x,
      y,
      span: xMax === null ? null : xMax - x,
      tail,
      text: { x: textX - x, y: (box.top + box.bottom) / 2 + 5 - y, anchor, line: mark.line },
    };
  });
  const top = Math.min(...boxes.map((box) => box.top)) - PAD;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + PAD;
  return {
    width,
    height: bottom - top,
    y: -top,
    start,
    end,
    ends,
    broken,
    marks: placed.map((mark) => ({ ...mark, y: mark.y - top })),
  };
};

/** An end of the line: 25000, 46, 1.2亿. */
const sayEnd = (value: number): string =>
  Math.abs(value) < 1e5 ? numberToDigits(value) : numberToChinese(value);

interface Seat {
  readonly mark: RulerMark;
  readonly x: number;
  readonly xMax: number | null;
  readonly y: number;
  readonly seal: Box;
}

/** Each mark in the first row, from the line downward, in which its square covers no other. */
const seats = (marks: readonly RulerMark[], place: (value: number) => number): Seat[] => {
  const taken: Box[] = [];
  return marks.map((mark) => {
    const { value, valueMax, place: where } = mark.figure;
    const x = place(value);
    const xMax = valueMax === null ? null : place(valueMax);
    const half = markWidth(where.siglum) / 2;
    for (let row = 0; ; row += 1) {
      const y = row * (MARK + 6);
      const seal = {
        left: x - half - 1,
        right: (xMax ?? x) + half + 1,
        top: y - MARK / 2,
        bottom: y + MARK / 2,
      };
      if (taken.some((other) => meet(other, seal, 2))) continue;
      taken.push(seal);
      return { mark, x, xMax, y, seal };
    }
  });
};

const meet = (a: Box, b: Box, apart: number): boolean =>
  a.left < b.right + apart && b.left < a.right + apart && a.top < b.bottom && b.top < a.bottom;

const withTail = ({ op }: ChartFigure, seal: Box): Box => ({
  ...seal,
  left: seal.left - (op === '<=' || op === '<' || op === '~' ? TAIL : 0),
  right: seal.right + (op === '>=' || op === '>' || op === '~' ? TAIL : 0),
});

/** An arrow is left out where a neighbour stands: the sign before the number says the same. */
const hasRoomForTail = (figure: ChartFigure, seal: Box, boxes: readonly Box[]): boolean => {
  const reach = withTail(figure, seal);
  return boxes.every((other) => other === seal || !meet(other, reach, 1));
};

/** The first place for a line of words: right, left, then below and above, farther and farther. */
const findRoom = (
  line: TextLine,
  reach: Box,
  boxes: readonly Box[],
  seal: Box,
  width: number,
): { readonly box: Box; readonly anchor: 'start' | 'end' } => {
  const wide = lineWidth(line);
  const middle = (reach.top + reach.bottom) / 2;
  const level = { top: middle - LINE / 2, bottom: middle + LINE / 2 };
  const centre = (seal.left + seal.right - wide) / 2;
  const left = Math.min(Math.max(centre, 0), Math.max(0, width - wide));
  const free = (box: Box): boolean =>
    box.left >= 0 &&
    box.right <= width + 0.5 &&
    boxes.every((other) => other === reach || other === seal || !meet(other, box, 4));
  const beside = [
    {
      box: { ...level, left: reach.right + GAP, right: reach.right + GAP + wide },
      anchor: 'start' as const,
    },
    {
      box: { ...level, left: reach.left - GAP - wide, right: reach.left - GAP },
      anchor: 'end' as const,
    },
  ];
  const found = beside.find(({ box }) => free(box));
  if (found !== undefined) return found;
  for (let step = 0; ; step += 1) {
    for (const top of [seal.bottom + 3 + step * LINE, seal.top - 3 - (step + 1) * LINE]) {
      const box = { left, right: left + wide, top, bottom: top + LINE };
      if (free(box) || step > 12) return { box, anchor: 'start' };
    }
  }
};

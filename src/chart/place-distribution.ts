import { bin, extent, max, median, tickStep } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ChartFigure } from './chart.ts';
import { numberToChinese, numberToDigits } from '../numeral/number-to-chinese.ts';
import type { RulerMark } from './place-ruler.ts';
import type { PlacedAxis } from './placed-axis.ts';
import { type PlacedPick, seatPicks } from './seat-picks.ts';
import { MARK, markWidth } from './siglum-mark.ts';
import { type PlacedLine, TONE_SIZE } from './text-line.ts';
import { textWidth } from './text-width.ts';

/** A column of squares: so many figures at one value. */
export interface Heap {
  readonly x: number;
  readonly squares: number;
}

/** Many figures on one line of numbers, heaped where they are alike; `each` is how many figures a square stands for. */
export interface PlacedDistribution extends PlacedAxis {
  readonly side: number;
  readonly each: number;
  readonly heaps: readonly Heap[];
  readonly median: { readonly x: number; readonly text: PlacedLine; readonly top: number };
  readonly picks: readonly PlacedPick[];
}

/** How a distribution is cut: side of a square and most squares of a heap. */
export interface HeapFrame {
  readonly width: number;
  readonly side: number;
  readonly tallest: number;
  /** Ends of the line where it is one of several on one scale; else its own figures decide. */
  readonly ends?: readonly [number, number];
}

const AXIS = 24;

/**
 * Heaps figures in so many columns as the width holds, marks their median, and stands the figures picked out above
 * them. Bins begin half a step below a round number, so that 7% and 7.5% keep columns of their own.
 */
export const placeDistribution = (
  figures: readonly ChartFigure[],
  picked: readonly RulerMark[],
  frame: HeapFrame,
): PlacedDistribution => {
  const { width, side } = frame;
  const values = figures.map(({ value }) => value);
  const [low = 0, high = 1] = frame.ends ?? extent(values);
  const [from = 0, to = 1] = scaleLinear()
    .domain(low === high ? [low - 1, high + 1] : [low, high])
    .nice(6)
    .domain();
  const ends: [string, string] = [sayEnd(from), sayEnd(to)];
  const start = 4;
  const end = width - 4;
  // A mark picked out at an end stands inside the drawing.
  const inset = Math.max(
    side,
    ...picked.map(({ figure }) => markWidth(figure.place.siglum) / 2 - start),
  );
  const scale = scaleLinear([from, to], [start + inset, end - inset]);
  const columns = Math.max(1, Math.floor((end - start - 2 * inset) / (side + 2)));
  const step = tickStep(from, to, columns) || 1;
  const heaps = bin()
    .domain([from - step / 2, to + step / 2])
    .thresholds(cuts(from, to, step))(values)
    .filter((heap) => heap.length > 0)
    .map((heap) => ({ x: scale(((heap.x0 ?? 0) + (heap.x1 ?? 0)) / 2), count: heap.length }));
  const most = max(heaps, ({ count }) => count) ?? 1;
  const each = Math.ceil(most / frame.tallest);
  const tall = Math.ceil(most / each) * (side + 1);
  const picks = seatPicks(picked, scale, width);
  const above =
    picks.length === 0 ? 8 : (Math.max(...picks.map(({ row }) => row)) + 1) * (MARK + 8);
  const y = above + Math.max(tall, 18) + 6;
  const middle = median(values) ?? 0;
  const said = `中位数 ${sayEnd(middle)}${each > 1 ? `，一格 ${String(each)} 个数` : ''}`;
  const half = textWidth(said, TONE_SIZE.detail) / 2;
  const room = ends.map((text) => textWidth(text, TONE_SIZE.detail) + 12) as [number, number];
  const x = scale(middle);
  return {
    width,
    height: y + AXIS,
    y,
    start,
    end,
    ends,
    side,
    each,
    heaps: heaps.map((heap) => ({ x: heap.x, squares: Math.ceil(heap.count / each) })),
    median: {
      x,
      top: y - Math.max(tall, 18) - 4,
      text: {
        x: Math.min(Math.max(x, room[0] + half), width - room[1] - half),
        y: y + 18,
        anchor: 'middle',
        line: [{ text: said, tone: 'detail' }],
      },
    },
    picks: picks.map(({ row, ...pick }) => ({ ...pick, y: above - 10 - row * (MARK + 8) - 4 })),
  };
};

/** How many figures a square stands for, as a key says it of so many heaped figures: a drawing says where it is more. */
export const squareKey = (most: number, tallest: number): string =>
  most > tallest ? '一格一个数，图上另写的除外' : '一格一个数';

/** Half a step below each round number. */
const cuts = (from: number, to: number, step: number): number[] =>
  Array.from(
    { length: Math.round((to - from) / step) },
    (_, position) => from + (position + 0.5) * step,
  );

const sayEnd = (value: number): string => {
  const rounded = Number(value.toPrecision(6));
  return Math.abs(rounded) < 1e5 ? numberToDigits(rounded) : numberToChinese(rounded);
};

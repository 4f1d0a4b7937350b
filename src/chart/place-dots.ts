import { max } from 'd3-array';
import type { ChartFigure } from './chart.ts';
import { cutDotRow, type CutRow, type DotFrame } from './cut-dot-row.ts';
import type { DotSeries } from './dot-series.ts';
import { placeTicks, tickHalf, type Tick } from './place-ticks.ts';
import { markReach } from './siglum-mark.ts';
import { LINE, lineWidth, type PlacedLine, type TextLine } from './text-line.ts';
import type { Axis } from './values-to-axes.ts';

/** A figure with its place on one axis: `span` is the length of a range, `texts` stand from the mark's place. */
export interface PlacedDot {
  readonly figure: ChartFigure;
  readonly x: number;
  readonly y: number;
  readonly span: number | null;
  readonly texts: readonly PlacedLine[];
}

/** One axis with all marks on it. */
export interface PlacedAxis {
  readonly name: Axis['name'];
  readonly ticks: readonly Tick[];
  readonly dots: readonly PlacedDot[];
}

/** A dot plot in px; `start`…`end` are the ends of the number line, `top`…`bottom` of its grid. */
export interface PlacedDots {
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
  readonly labels: readonly PlacedLine[];
  readonly axes: readonly PlacedAxis[];
}

const TOP = 6;
const VALUE_GAP = 6;
const AXIS_HEIGHT = 24;

/**
 * Places a dot plot. Every text has a strip of its own, so that none can meet another: the label
 * before the line or above it; the value after its mark, for which the right margin is kept free.
 */
export const placeDots = (series: DotSeries, frame: DotFrame): PlacedDots => {
  const cut = series.rows.map((row) => cutDotRow(row, series.unit, frame));
  const rows = stack(cut);
  const { start, end } = lineEnds(cut, series.axes, frame);
  const bottom = TOP + (max(rows, ({ top, height }) => top + height - TOP) ?? 0) + 2;
  return {
    width: frame.width,
    height: bottom + AXIS_HEIGHT,
    start,
    end,
    top: TOP,
    bottom,
    labels: rows.flatMap((row) => placeLabels(row, frame)),
    axes: series.axes.map((axis) => ({
      name: axis.name,
      ticks: placeTicks(axis, start, end),
      dots: rows.map((row) => placeDot(row, frame, axis.place(start, end))),
    })),
  };
};

type StackedRow = CutRow & { readonly top: number };

const stack = (cut: readonly CutRow[]): StackedRow[] => {
  let top = TOP;
  return cut.map((row) => {
    const placed = { ...row, top };
    top += row.height;
    return placed;
  });
};

const widest = (lines: readonly TextLine[]): number => max(lines, lineWidth) ?? 0;

const lineEnds = (
  cut: readonly CutRow[],
  axes: readonly Axis[],
  frame: DotFrame,
): { start: number; end: number } => {
  const reach = cut.map(({ row }) => markReach(row.figure, row.figure.place.siglum));
  const ticks = max(axes, tickHalf) ?? 0;
  const gutter = frame.labels === 'above' ? 0 : (max(cut, ({ label }) => widest(label)) ?? 0) + 16;
  const left = max(reach, ({ left }) => left) ?? 0;
  const right =
    max(cut, ({ value }, position) => (reach[position]?.right ?? 0) + VALUE_GAP + widest(value)) ??
    0;
  return {
    start: gutter + Math.max(left, frame.labels === 'above' ? ticks : 0),
    end: frame.width - Math.max(right, ticks),
  };
};

const placeLabels = (row: StackedRow, frame: DotFrame): PlacedLine[] => {
  const first =
    frame.labels === 'above'
      ? row.top + 14
      : row.top + row.height / 2 + 5 - ((row.label.length - 1) * LINE) / 2;
  return row.label.map((line, position) => ({
    x: 0,
    anchor: 'start',
    y: first + position * LINE,
    line,
  }));
};

const placeDot = (
  { row, value, label, top, height }: StackedRow,
  frame: DotFrame,
  place: (value: number) => number,
): PlacedDot => {
  const { figure } = row;
  const labelHeight = frame.labels === 'above' ? label.length * LINE : 0;
  const y = top + labelHeight + (height - labelHeight) / 2;
  const x = place(figure.value);
  const span = figure.valueMax === null ? null : place(figure.valueMax) - x;
  const from = (span ?? 0) + markReach(figure, figure.place.siglum).right + VALUE_GAP;
  const first = 5 - ((value.length - 1) * LINE) / 2;
  const texts = value.map((line, position) => ({
    x: from,
    anchor: 'start' as const,
    y: first + position * LINE,
    line,
  }));
  return { figure, x, y, span, texts };
};

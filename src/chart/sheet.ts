import type { Chart, ChartFigure, Drawing, Place } from './chart.ts';

/** More marks than this on one line are heaped instead of named. */
export const MOST_NAMED = 6;

/** A figure that stands beside a row in words, because it is of another kind, span, level or standing. */
export interface BesideFigure {
  readonly figure: ChartFigure;
  /** What sets it apart, beside its number: 2023年，已有的结果. */
  readonly words: string;
}

/** A promise without a number, in its own words. */
export interface BesidePromise {
  readonly place: Place;
  readonly text: string;
  readonly href: string;
}

/** One measure of a sheet: what may share a line of numbers, and what stands beside it in words. */
export interface SheetRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly topic: string;
  /** Site-root path of the measure's own page. */
  readonly href: string;
  readonly figures: readonly ChartFigure[];
  /** Those to be picked out where the figures are too many to name each. */
  readonly picked: readonly ChartFigure[];
  readonly beside: readonly BesideFigure[];
  readonly promises: readonly BesidePromise[];
}

/** A row with its drawings. */
export interface DrawnRow extends SheetRow {
  readonly form: 'ruler' | 'heaps';
  readonly alt: string;
  readonly wide: Drawing;
  readonly narrow: Drawing;
}

/** Measures under one another, each on a line of numbers of its own. */
export interface Sheet {
  /** The sheet as one chart, for files and for the table of its figures. */
  readonly chart: Chart;
  readonly rows: readonly DrawnRow[];
  /** Places that stand on any line, in the order of the rows. */
  readonly places: readonly Place[];
}

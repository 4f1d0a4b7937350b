import { valuesToAxes, type Axis } from './values-to-axes.ts';
import type { ChartFigure } from './chart.ts';

/** One line of a dot plot: what stands before the axis, and the figure on it. */
export interface DotRow {
  readonly label: string;
  /** Written in quiet after the value. */
  readonly detail: string;
  readonly figure: ChartFigure;
}

/** A dot plot without any px: rows from top to bottom and the axes over which they can be read. */
export interface DotSeries {
  readonly rows: readonly DotRow[];
  readonly unit: string;
  readonly axes: readonly Axis[];
}

/** With more rows than this a second axis would double a drawing that is long already. */
const MANY = 60;

/** Rows to a dot plot; the axes cover both ends of ranges. */
export const rowsToDotSeries = (rows: readonly DotRow[], unit: string): DotSeries => ({
  rows,
  unit,
  axes: valuesToAxes(
    rows.flatMap(({ figure }) =>
      figure.valueMax === null ? [figure.value] : [figure.value, figure.valueMax],
    ),
    unit,
  ).slice(0, rows.length > MANY ? 1 : 2),
});

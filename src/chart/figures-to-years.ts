import type { ChartFigure } from './chart.ts';

/** The figures of one year. */
export interface FiguresOfYear {
  readonly period: string;
  readonly figures: readonly ChartFigure[];
}

/** Fewer figures than this make no heap of their own, and more years no drawing that one can read. */
const FEWEST = 5;
const YEARS = 12;

/** Years that leave out more of the figures than this are no picture of them. */
const LEFT_OUT = 0.3;

/**
 * Figures of one measure by the year that they are of, where at least two years have enough of them to be heaped, and
 * most of them: the latest dozen years, the earliest first. Those of thinner years, 每年 and without a year are left out.
 */
export const figuresToYears = (figures: readonly ChartFigure[]): FiguresOfYear[] => {
  const years = [...Map.groupBy(figures, ({ period }) => period)]
    .filter(([period, own]) => /^\d{4}$/u.test(period) && own.length >= FEWEST)
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([period, own]) => ({ period, figures: own }));
  const shown = years.slice(-YEARS);
  const count = shown.reduce((sum, year) => sum + year.figures.length, 0);
  return shown.length < 2 || count < (1 - LEFT_OUT) * figures.length ? [] : shown;
};

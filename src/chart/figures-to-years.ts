import type { ChartFigure } from './chart.ts';

/** The figures of one year. */
export interface FiguresOfYear {
  readonly period: string;
  readonly figures: readonly ChartFigure[];
}

/** Fewer figures than this make no heap of their own, and more years no drawing that one can read. */
const FEWEST = 5;
const YEARS = 12;

/**
 * Figures of one measure by the year that they are of, where at least two years have enough of them to be heaped: the
 * latest dozen, the earliest first. Figures of thinner years, 每年 and without a year are not among them.
 */
export const figuresToYears = (figures: readonly ChartFigure[]): FiguresOfYear[] => {
  const years = [...Map.groupBy(figures, ({ period }) => period)]
    .filter(([period, own]) => /^\d{4}$/u.test(period) && own.length >= FEWEST)
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([period, own]) => ({ period, figures: own }));
  return years.length < 2 ? [] : years.slice(-YEARS);
};

import type { ChartFigure } from './chart.ts';

/** The figures of the year that most of them are of, the latest of equals: a median over many years says nothing of any. */
export const figuresToOneYear = (figures: readonly ChartFigure[]): readonly ChartFigure[] => {
  const years = [...Map.groupBy(figures, ({ period }) => period)].sort(
    ([year, own], [otherYear, others]) =>
      others.length - own.length || otherYear.localeCompare(year, 'en'),
  );
  return years[0]?.[1] ?? [];
};

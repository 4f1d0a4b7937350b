import type { Chart, NoChart } from '../../chart/chart.ts';
import { yearsToChart, type MeasureYears } from '../../chart/years-to-chart.ts';
import { comparableGroups } from '../../compare/comparability.ts';
import type { Row } from '../../compare/targets-to-rows.ts';
import type { Edition } from '../edition.ts';
import { toChartFigures, toPlace } from './to-chart-figures.ts';

/** One place through its documents; only its own figures, and only those that may share a line. */
export function regionToYears(
  edition: Edition,
  code: string,
  rows: readonly Row[],
  topicOf: (row: Row) => string,
): Chart | NoChart {
  const measures = rows.flatMap((row): MeasureYears[] => {
    const own = row.figures.filter(({ plan }) => plan.region.code === code);
    return comparableGroups(own).map((group) => ({
      name: row.name,
      topic: topicOf(row),
      ...toChartFigures(edition, group),
    }));
  });
  return yearsToChart(toPlace(edition, code), measures);
}

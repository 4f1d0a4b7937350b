import type { Chart, NoChart } from '../../chart/chart.ts';
import { yearsToChart, type MeasureYears } from '../../chart/years-to-chart.ts';
import { comparableGroups } from '../../compare/comparability.ts';
import type { Figure } from '../../compare/figure.ts';
import type { Row } from '../../compare/targets-to-rows.ts';
import type { Edition } from '../edition.ts';
import type { LookUps } from '../look-ups.ts';
import { toChartFigures, toPlace } from './to-chart-figures.ts';

/** The rows in which a place has figures, each with these alone. */
export type PlaceRows = readonly { readonly row: Row; readonly own: readonly Figure[] }[];

/** Rows by the places that have figures in them, in one pass over all figures. */
export function rowsByPlace(rows: readonly Row[]): ReadonlyMap<string, PlaceRows> {
  const byPlace = new Map<string, { row: Row; own: Figure[] }[]>();
  for (const row of rows) {
    for (const [code, own] of Map.groupBy(row.figures, ({ plan }) => plan.region.code)) {
      const list = byPlace.get(code);
      if (list === undefined) byPlace.set(code, [{ row, own }]);
      else list.push({ row, own });
    }
  }
  return byPlace;
}

/** One place through its documents; only its own figures, and only those that may share a line. */
export function regionToYears(
  edition: Edition & LookUps,
  code: string,
  rows: PlaceRows,
  topicOf: (row: Row) => string,
): Chart | NoChart {
  const measures = rows.flatMap(({ row, own }): MeasureYears[] =>
    comparableGroups(own).map((group) => ({
      name: row.name,
      topic: topicOf(row),
      ...toChartFigures(edition, group),
    })),
  );
  return yearsToChart(toPlace(edition, code), measures);
}

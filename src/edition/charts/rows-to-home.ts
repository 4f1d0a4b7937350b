import type { Chart } from '../../chart/chart.ts';
import type { Edition } from '../edition.ts';
import type { GroupedRow } from './row-groups.ts';
import { toChartFigures } from './to-chart-figures.ts';

const SHOWN = 3;

/** Per head or a share already: a raw count would rank populations. */
function isRelative({ name, unit, figures }: GroupedRow): boolean {
  return (
    unit.includes('%') ||
    /[／/].*人/u.test(unit) ||
    /^(每.{1,3}人|人均|万人)/u.test(name) ||
    figures.some(({ target }) => target.kind === 'share')
  );
}

/**
 * The charts that a reader of the home page sees: shares and figures per head before raw counts, more
 * places before fewer, greater differences before smaller, one of each topic.
 */
export function rowsToHome(
  edition: Edition,
  rows: readonly GroupedRow[],
  charts: ReadonlyMap<string, Chart>,
): Chart[] {
  const ranked = rows
    .flatMap((row) => {
      const chart = charts.get(row.indicator ?? '');
      if (chart === undefined) return [];
      const { figures } = toChartFigures(edition, row.largest);
      const values = figures.map(({ value }) => value);
      const places = new Set(figures.map(({ place }) => place.code)).size;
      const high = Math.max(...values.map(Math.abs));
      const spread = high === 0 ? 0 : (Math.max(...values) - Math.min(...values)) / high;
      return [{ row, chart, places, spread, relative: isRelative(row) }];
    })
    .filter(({ spread }) => spread > 0)
    .sort(
      (a, b) =>
        Number(b.relative) - Number(a.relative) || b.places - a.places || b.spread - a.spread,
    );
  const topics = new Set<string | null>();
  const home: Chart[] = [];
  for (const { row, chart } of ranked) {
    if (home.length === SHOWN) break;
    if (topics.has(row.topic)) continue;
    topics.add(row.topic);
    home.push(chart);
  }
  return home;
}

import type { Chart } from '../../chart/chart.ts';
import { indicatorToChart } from '../../chart/indicator-to-chart.ts';
import { reasonsBetween, keepsApart } from '../../compare/comparability.ts';
import { reasonText } from '../../words/reason.ts';
import type { Edition } from '../edition.ts';
import type { LookUps } from '../look-ups.ts';
import type { GroupedRow } from './row-groups.ts';
import { toChartFigures } from './to-chart-figures.ts';

/**
 * An indicator over its places, drawn by what its figures are; those that may not share the axis stand under it with
 * their reasons. Null where fewer than two places can be compared, or a sentence says as much.
 */
export function rowToChart(edition: Edition & LookUps, row: GroupedRow): Chart | null {
  const group = row.largest.figures;
  const [first] = group;
  const onAxis = new Set(group);
  const places = new Set(row.figures.map(({ plan }) => plan.region.code));
  if (row.indicator === null || first === undefined || places.size < 2) return null;
  const apart = row.figures
    .filter((figure) => !onAxis.has(figure))
    .flatMap((figure) => {
      const reasons = reasonsBetween(first, figure).filter(keepsApart);
      const [shown] = toChartFigures(edition, [figure]).figures;
      const reason = reasons.map((one) => reasonText(one, [first, figure])).join('；');
      return shown === undefined ? [] : [{ figure: shown, reason }];
    });
  const chart = indicatorToChart({
    id: `chart-${row.indicator}`,
    name: row.name,
    superlatives: edition.publication.show.superlatives,
    ...toChartFigures(edition, group, row.unit),
    apart,
  });
  return 'wide' in chart ? chart : null;
}

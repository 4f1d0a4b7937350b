import { changesHref } from '../address/href.ts';
import { MOST_ROWS } from '../chart/table-on-page.ts';
import { currentEdition } from './current-edition.ts';
import type { Edition } from './edition.ts';

/**
 * Every file besides pages that may stand there because of a plan or a place, as a path below the site's root: what was
 * offered to be taken along. Whether a chart's table is long enough for a file of its own is known when it is drawn; here
 * it may be where the figures are as many.
 */
export function siteFiles(edition: Edition): string[] {
  const current = currentEdition(edition);
  const held = new Set(edition.plans.map(({ id }) => id));
  const figures = Map.groupBy(current.targets, ({ plan }) => plan);
  const count = (plan: string): number => figures.get(plan)?.length ?? 0;
  const places = [...Map.groupBy(current.plans, ({ region }) => region.code)];
  return [
    ...current.plans.flatMap(({ id }) => [
      `charts/glance-${id}.svg`,
      ...(count(id) > MOST_ROWS ? [`charts/profile-${id}.csv`] : []),
    ]),
    ...edition.plans.flatMap(({ id, supersedes, source }) => [
      ...(source.copy?.file == null ? [] : [source.copy.file]),
      ...(supersedes !== null && held.has(supersedes) ? [changesHref(id, 'csv')] : []),
    ]),
    ...places.flatMap(([code, plans]) =>
      plans.reduce((sum, { id }) => sum + count(id), 0) > MOST_ROWS
        ? [`charts/years-${code}.csv`, `charts/bodies-${code}.csv`]
        : [],
    ),
    ...[...new Set(edition.bodies.map(({ region }) => region))].flatMap((code) => [
      `data/duties/${code}.docx`,
      `data/duties/${code}.xlsx`,
    ]),
  ];
}

import { regionHref } from '../address/href.ts';
import type { Row } from '../compare/targets-to-rows.ts';
import type { Edition } from './edition.ts';
import { rowsByPlan } from './edition-rows.ts';
import { partPages } from './region-parts.ts';
import { regionPlans } from './region-plans.ts';
import { regionToPage } from './region-to-page.ts';

/** Site-root paths of the pages that parts of places have for themselves. */
export function regionPartPages(edition: Edition & { readonly rows: readonly Row[] }): string[] {
  const known = {
    ...edition,
    plansOf: Map.groupBy(edition.plans, ({ region }) => region.code),
    rowsOf: rowsByPlan(edition.plans, edition.rows),
  };
  return regionPlans(edition).flatMap((place) =>
    partPages(regionToPage(known, place).parts).map(({ name }) =>
      regionHref(place.region.code, name),
    ),
  );
}

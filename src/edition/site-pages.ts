import {
  bodyHref,
  changesHref,
  indicatorHref,
  originalHref,
  planHref,
  regionHref,
  topicHref,
} from '../address/href.ts';
import { currentEdition } from './current-edition.ts';
import { docketPages } from './docket-pages.ts';
import { editionRows } from './edition-rows.ts';
import type { Row } from '../compare/targets-to-rows.ts';
import type { Edition } from './edition.ts';
import { cohortsOf, hasManyPlaces } from './cohorts.ts';
import { listHref, listPages, planListHref, planListPages } from './figure-lists.ts';
import { cohortHref, matrixHref, matrixPages, singleHref, singlePages } from './figure-pages.ts';
import { placeRecords } from './place-records.ts';
import { hasReadingPages, readingHref } from './plan-reading.ts';
import { regionPartPages } from './region-part-pages.ts';
import { regionPlans } from './region-plans.ts';

/** Every page of the site that stands there because of what some plan says, as a path below its root. */
export function sitePages(edition: Edition): string[] {
  const current = currentEdition(edition);
  const rows = editionRows(current);
  const held = new Set(edition.plans.map(({ id }) => id));
  return [
    ...edition.plans.flatMap(({ id, supersedes, source }) => [
      planHref(id),
      ...(source.copy?.file == null ? [] : [originalHref(id)]),
      ...planPages(edition, id),
      ...(hasReadingPages(edition) ? [readingHref(id)] : []),
      ...(supersedes !== null && held.has(supersedes) ? [changesHref(id)] : []),
    ]),
    ...edition.indicators.map(({ id }) => indicatorHref(id)),
    ...edition.topics.map(({ id }) => topicHref(id)),
    ...[...edition.bodies, ...edition.bodyKinds].map(({ id }) => bodyHref(id)),
    ...new Set(edition.plans.map(({ region }) => bodyHref(region.code))),
    ...regionPlans(edition).map(({ region }) => regionHref(region.code)),
    ...regionPartPages({ ...current, rows }),
    ...docketPaths(edition),
    ...figuresPages({ ...current, rows }),
  ];
}

/** The pages of all 台账, of those documents that hold. */
function docketPaths(edition: Edition): string[] {
  const { plans, clauses, targets } = currentEdition(edition);
  const plansOf = Map.groupBy(plans, ({ region }) => region.code);
  const clausesIn = Map.groupBy(clauses, ({ plan }) => plan);
  const targetsIn = Map.groupBy(targets, ({ plan }) => plan);
  const codes = new Set(edition.plans.map(({ region }) => region.code));
  return [...codes].flatMap((code) =>
    docketPages(placeRecords({ plansOf, clausesIn, targetsIn }, code), code).map(
      ({ path }) => path,
    ),
  );
}

/** The pages of a document's figures. */
function planPages(edition: Pick<Edition, 'plans' | 'targets'>, id: string): string[] {
  const own = edition.targets.filter(({ plan }) => plan === id);
  return planListPages(edition, own).map(({ number }) => planListHref(id, number));
}

/** The pages of the figures table, and the lists of indicators with many figures. */
function figuresPages(edition: Edition & { readonly rows: readonly Row[] }): string[] {
  const cohorts = hasManyPlaces(edition) ? cohortsOf(edition) : [];
  return [
    ...matrixPages(edition).map(({ number }) => matrixHref(number)),
    ...singlePages(edition).map(({ number }) => singleHref(number)),
    ...cohorts.map(({ id }) => cohortHref(id)),
    ...edition.rows
      .filter(({ indicator }) => indicator !== null)
      .flatMap((row) => listPages(row).map(({ number }) => listHref(row.id, number))),
  ];
}

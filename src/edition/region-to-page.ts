import { type Years, throughTheYears } from '../compare/through-the-years.ts';
import type { Row } from '../compare/targets-to-rows.ts';
import type { PlanRecord } from '../model/plan.ts';
import { rowsOfPlans } from './edition-rows.ts';
import { type FollowPage, followPages } from './follow-up-pages.ts';
import type { IndexedEdition } from './indexed-edition.ts';
import type { RegionPlans } from './region-plans.ts';
import { type RegionParts, regionParts } from './region-parts.ts';

/** What the page of a place lays side by side. */
export interface RegionPage {
  /** The place's documents that hold, and those of the place above it. */
  readonly standing: readonly PlanRecord[];
  readonly abovePlans: readonly PlanRecord[];
  readonly years: Years;
  /** Rows of the catalogue in which documents of both have figures. */
  readonly shared: readonly Row[];
  /** Pairs of its documents that follow one another. */
  readonly pairs: readonly FollowPage[];
  /** What of all this stands on pages of its own. */
  readonly parts: RegionParts;
}

/** A place through its own documents, and beside the place above it. */
export function regionToPage(
  edition: Pick<
    IndexedEdition,
    'plansOf' | 'rows' | 'rowsOf' | 'plans' | 'publication' | 'followUps'
  >,
  { region, above }: Pick<RegionPlans, 'region' | 'above'>,
): RegionPage {
  const standing = edition.plansOf.get(region.code) ?? [];
  const abovePlans = above === null ? [] : (edition.plansOf.get(above.region.code) ?? []);
  const rows = rowsOfPlans(edition, standing);
  const ids = new Set(abovePlans.map(({ id }) => id));
  const written = ({ figures }: Row): boolean => figures.some(({ target }) => ids.has(target.plan));
  const laid = {
    standing,
    abovePlans,
    years: throughTheYears(standing, rows),
    shared: rows.filter((row) => row.indicator !== null && written(row)),
    pairs: followPages(edition, region.code),
  };
  return { ...laid, parts: regionParts(laid) };
}

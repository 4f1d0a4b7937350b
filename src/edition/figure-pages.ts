import type { Row } from '../compare/targets-to-rows.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { RegionEntry } from '../model/region.ts';
import { hasManyPlaces } from './cohorts.ts';
import type { Edition } from './edition.ts';

/** A place as a column of the figures table, with its documents. */
export interface PlaceColumn {
  readonly code: string;
  readonly name: string;
  readonly level: RegionEntry['level'];
  readonly plans: readonly PlanRecord[];
}

/** A page of the figures table: rows that at least two of its places share. */
export interface MatrixPage {
  /** 1 is `targets/index.html`, 2 `targets/rows/2.html`. */
  readonly number: number;
  readonly rows: readonly Row[];
  /** Rows of the table as a whole. */
  readonly all: number;
}

/** A page of the rows that only one place writes. */
export interface SinglePage {
  readonly number: number;
  readonly rows: readonly Row[];
  readonly all: number;
  readonly pages: number;
}

/** So many cells (rows × places) keep a page below 4,000 nodes. */
const CELLS = 400;

/** So many rows of one figure or two do. */
const SINGLES = 220;

/** The places of an edition as columns. */
export function placeColumns({
  plans,
  regions,
}: Pick<Edition, 'plans' | 'regions'>): PlaceColumn[] {
  const known = new Map(regions.map((region) => [region.code, region]));
  return [...Map.groupBy(plans, ({ region }) => region.code)].map(([code, own]): PlaceColumn => {
    const region = own[0]?.region;
    return {
      code,
      name: known.get(code)?.name ?? region?.name ?? code,
      level: region?.level ?? 'county',
      plans: own,
    };
  });
}

/** How many places have a figure in a row. */
export function placesOfRow({ figures }: Pick<Row, 'figures'>): number {
  return new Set(figures.map(({ plan }) => plan.region.code)).size;
}

/** The rows that places share, those that most share on the first page, each page in the order of the topics. */
export function matrixPages(
  edition: Pick<Edition, 'plans' | 'regions'> & { readonly rows: readonly Row[] },
): MatrixPage[] {
  if (hasManyPlaces(edition)) return [];
  const columns = placeColumns(edition).length;
  const shared = edition.rows.filter((row) => placesOfRow(row) >= 2);
  const room = Math.max(1, Math.floor(CELLS / Math.max(1, columns)));
  const byShare = [...shared].sort((a, b) => placesOfRow(b) - placesOfRow(a));
  return chunks(byShare, room).map((some, at) => {
    const own = new Set(some);
    return {
      number: at + 1,
      rows: shared.filter((row) => own.has(row)),
      all: shared.length,
    };
  });
}

/** The rows that only one place writes, in the order of the topics. */
export function singlePages(
  edition: Pick<Edition, 'plans'> & { readonly rows: readonly Row[] },
): SinglePage[] {
  if (hasManyPlaces(edition)) return [];
  const rows = edition.rows.filter((row) => placesOfRow(row) === 1);
  const parts = chunks(rows, SINGLES);
  return parts.map((some, at) => ({
    number: at + 1,
    rows: some,
    all: rows.length,
    pages: parts.length,
  }));
}

/** A list in pieces of so many; an empty list is one empty piece. */
export function chunks<Item>(list: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.max(1, Math.ceil(list.length / size)) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );
}

/** Site-root path of a page of the figures table. */
export function matrixHref(number: number): string {
  return number === 1 ? 'targets/index.html' : `targets/rows/${number}.html`;
}

/** Site-root path of a page of rows of one place. */
export function singleHref(number: number): string {
  return `targets/single/${number}.html`;
}

/** Site-root path of a cohort's page. */
export function cohortHref(id: string): string {
  return `targets/cohorts/${id}.html`;
}

import type { Row } from '../compare/targets-to-rows.ts';
import type { Figure } from '../compare/figure.ts';
import { hasManyPlaces } from './cohorts.ts';
import type { Edition } from './edition.ts';
import { chunks } from './figure-pages.ts';

/** A page of a list of figures. */
export interface ListPage<One = Figure> {
  readonly number: number;
  readonly figures: readonly One[];
}

/** Above so many figures an indicator's own page shows some, and lists hold all. */
const MOST = 60;

/** Figures on one page of a list. */
const IN_LIST = 160;

/** All figures of an indicator in pages; none where its own page shows them all. */
export function listPages({ figures }: Pick<Row, 'figures'>): ListPage[] {
  if (figures.length <= MOST) return [];
  return chunks(figures, IN_LIST).map((some, at) => ({ number: at + 1, figures: some }));
}

/** A document's figures stand on one page up to so many; beside those of many places the chart leaves the first less room. */
const EACH = { alone: 180, underChart: 80, further: 200 };

/** All figures of a document in pages, the first under its chart. */
export function planListPages<One>(
  edition: Pick<Edition, 'plans'>,
  figures: readonly One[],
): ListPage<One>[] {
  const first = hasManyPlaces(edition) ? EACH.underChart : EACH.alone;
  const rest = figures.slice(first);
  const pages = [
    figures.slice(0, first),
    ...(rest.length > 0 ? chunks(rest, hasManyPlaces(edition) ? EACH.further : EACH.alone) : []),
  ];
  return pages.map((some, at) => ({ number: at + 1, figures: some }));
}

/** Site-root path of a page of a document's figures. */
export function planListHref(plan: string, number: number): string {
  return number === 1 ? `targets/${plan}.html` : `targets/${plan}/${number}.html`;
}

/** Site-root path of a page of an indicator's list. */
export function listHref(indicator: string, number: number): string {
  return `indicators/${indicator}/${number}.html`;
}

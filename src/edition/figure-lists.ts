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
const EACH = 160;

/** All figures of an indicator in pages; none where its own page shows them all. */
export function listPages({ figures }: Pick<Row, 'figures'>): ListPage[] {
  if (figures.length <= MOST) return [];
  return chunks(figures, EACH).map((some, at) => ({ number: at + 1, figures: some }));
}

/** A document's figures stand on one page up to so many; beside those of many places its chart leaves less room. */
const EACH_OF_FEW = 180;
const EACH_OF_MANY = 80;

/** All figures of a document in pages, the first under its chart. */
export function planListPages<One>(
  edition: Pick<Edition, 'plans'>,
  figures: readonly One[],
): ListPage<One>[] {
  const each = hasManyPlaces(edition) ? EACH_OF_MANY : EACH_OF_FEW;
  return chunks(figures, each).map((some, at) => ({ number: at + 1, figures: some }));
}

/** Site-root path of a page of a document's figures. */
export function planListHref(plan: string, number: number): string {
  return number === 1 ? `targets/${plan}.html` : `targets/${plan}/${number}.html`;
}

/** Site-root path of a page of an indicator's list. */
export function listHref(indicator: string, number: number): string {
  return `indicators/${indicator}/${number}.html`;
}

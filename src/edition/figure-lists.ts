import type { Row } from '../compare/targets-to-rows.ts';
import type { Figure } from '../compare/figure.ts';
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

/** Above so many figures a document's are read in pages of so many. */
const MOST_OF_PLAN = 180;
const EACH_OF_PLAN = 100;

/** All figures of a document in pages, the first under its chart. */
export function planListPages<One>(figures: readonly One[]): ListPage<One>[] {
  const each = figures.length > MOST_OF_PLAN ? EACH_OF_PLAN : MOST_OF_PLAN;
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

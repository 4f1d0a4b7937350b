import type { Row } from '../compare/targets-to-rows.ts';
import type { Figure } from '../compare/figure.ts';
import { chunks } from './figure-pages.ts';

/** A page of all figures of an indicator that has more than its own page shows. */
export interface ListPage {
  readonly number: number;
  readonly figures: readonly Figure[];
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

/** Site-root path of a page of such a list. */
export function listHref(indicator: string, number: number): string {
  return `indicators/${indicator}/${number}.html`;
}

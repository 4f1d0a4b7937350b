import type { Place } from './chart.ts';

/** A document as a column of the coverage matrix. */
export interface CoverageColumn {
  readonly place: Place;
  /** Name without the place, 征求意见稿 included: 三年行动计划（征求意见稿）. */
  readonly name: string;
  readonly draft: boolean;
}

/** What one document says on one topic; `href` leads to just that. */
export interface CoverageCell {
  readonly clauses: number;
  readonly figures: number;
  /** Those of the figures that are results already reached. */
  readonly results: number;
  readonly href: string;
}

/** A topic with one cell per column. */
export interface CoverageRow {
  readonly name: string;
  readonly cells: readonly CoverageCell[];
}

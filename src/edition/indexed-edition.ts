import type { ComparedClause } from '../compare/compare-rows.ts';
import type { Figure } from '../compare/figure.ts';
import type { Row } from '../compare/targets-to-rows.ts';
import type { EditionChanges } from '../model/edition-changes.ts';
import type { Assignment } from './assignments.ts';
import type { EditionCharts } from './charts/edition-charts.ts';
import type { Edition } from './edition.ts';
import type { LookUps } from './look-ups.ts';
import type { PlanCounts } from './plan-counts.ts';
import type { DutyCount } from './plans-with-duties.ts';

/** An edition with all that pages look up in it: made once, handed from page to component. */
export interface IndexedEdition extends Edition, LookUps {
  /** What each body carries, by its id. */
  readonly assignments: ReadonlyMap<string, readonly Assignment[]>;
  /** By plan. */
  readonly counts: ReadonlyMap<string, PlanCounts>;
  readonly duties: ReadonlyMap<string, DutyCount>;
  readonly compared: ReadonlyMap<string, readonly ComparedClause[]>;
  /** The same by topic, and then by plan. */
  readonly comparedOn: ReadonlyMap<string, ReadonlyMap<string, readonly ComparedClause[]>>;
  /** The rows of the figures table, and those in which a plan has a figure. */
  readonly rows: readonly Row[];
  readonly rowsOf: ReadonlyMap<string, readonly Row[]>;
  /** Rows by their id, and the ids of those that measure one thing, by their family. */
  readonly rowOf: ReadonlyMap<string, Row>;
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** Figures as rows hold them, by id. */
  readonly figureOf: ReadonlyMap<string, Figure>;
  readonly charts: EditionCharts;
  /** What changed against the edition that a plan replaced, by the id of the later one. */
  readonly changes: ReadonlyMap<string, EditionChanges>;
}

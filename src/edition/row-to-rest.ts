import { rowCell } from '../compare/row-cell.ts';
import type { Row, RowCell } from '../compare/targets-to-rows.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { Edition } from './edition.ts';
import { type FigureColumn, figureColumns } from './figure-columns.ts';

/** A document without a figure in a row, with what it says instead. */
export interface RestDocument {
  readonly plan: PlanRecord;
  readonly cell: Exclude<RowCell, { state: 'figure' }>;
}

/** Who writes no figure of a row. */
export interface Rest {
  /** Those that say something of the matter before those that are silent. */
  readonly documents: readonly RestDocument[];
  /** Documents that are not held. */
  readonly missing: readonly FigureColumn[];
}

/** A row → the documents without a figure in it. */
export function rowToRest(edition: Edition, row: Pick<Row, 'cells'>): Rest {
  const columns = figureColumns(edition);
  const documents = columns.flatMap(({ plan }): RestDocument[] => {
    const cell = plan === null ? null : rowCell(row, plan.id);
    return plan === null || cell === null || cell.state === 'figure' ? [] : [{ plan, cell }];
  });
  return {
    documents: documents.toSorted(
      (a, b) => Number(a.cell.state === 'none') - Number(b.cell.state === 'none'),
    ),
    missing: columns.filter(({ plan }) => plan === null),
  };
}

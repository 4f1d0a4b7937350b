import type { Row, RowCell } from './targets-to-rows.ts';

/** What stands where a row asks nothing of a document. */
export const unsought: RowCell = { state: 'unsought', where: [], instead: [] };

/** What a document says in a row. */
export function rowCell(row: Pick<Row, 'cells'>, plan: string): RowCell {
  return row.cells.get(plan) ?? unsought;
}

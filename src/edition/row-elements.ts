import type { RowCell } from '../compare/targets-to-rows.ts';

/** A figure in a cell is a paragraph with its link, sign, value, unit and small print; what stands for none is shorter. */
const each = { row: 3, figure: 8, other: 5 };

/** About how many elements a row of a table of figures has, with so many remarks beside it. */
export function rowElements(cells: readonly RowCell[], remarks = 0): number {
  const inCells = cells.map((cell) =>
    cell.state === 'figure' ? 1 + each.figure * cell.figures.length : each.other,
  );
  return inCells.reduce((sum, count) => sum + count, each.row + remarks);
}

import { cellToText } from './cell-to-text.ts';
import { defuseFormula } from './defuse-formula.ts';
import type { Cell, Table } from './table.ts';

/** Line ends and tabs would part cells, so they become one blank. */
function cellToField(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  return defuseFormula(cellToText(cell).replaceAll(/[\t\r\n]+/g, ' '));
}

/** A table as tab-parted lines: the plain-text half of a copy, which Excel splits into cells. */
export function tableToText(table: Table): string {
  const header: Cell[] = table.columns.map((column) => column.header);
  return [header, ...table.rows].map((row) => row.map(cellToField).join('\t')).join('\n');
}

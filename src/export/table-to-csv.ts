import { cellToText } from './cell-to-text.ts';
import { defuseFormula } from './defuse-formula.ts';
import type { Cell, Table } from './table.ts';

/** RFC 4180: quoted where a comma, quotation mark or line end stands inside. */
function cellToField(cell: Cell): string {
  const text = typeof cell === 'number' ? String(cell) : defuseFormula(cellToText(cell));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV for Excel and WPS: byte order mark, CRLF, no cell that could act as a formula.
 * The notes are left out, so that every line is a row; a negative number stays a number.
 */
export function tableToCsv(table: Table): string {
  const header: Cell[] = table.columns.map((column) => column.header);
  const lines = [header, ...table.rows].map((row) => row.map(cellToField).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

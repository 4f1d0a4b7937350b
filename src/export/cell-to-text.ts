import type { Cell } from './table.ts';

/** The words or digits of a cell: a link gives its text, an empty cell the empty string. */
export function cellToText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.text;
  return String(cell);
}

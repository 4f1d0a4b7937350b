import type { Table } from '../../export/table.ts';
import { type SeenCell, seenCollation } from './seen-collation.ts';

/** A clause of a cell as it travels: text and behind it its citation. */
function clauseText(clause: HTMLElement, cite: string): string {
  const text = clause.querySelector('.tx')?.textContent ?? '';
  return `${text}\n——${cite}${clause.dataset['label'] ?? ''}`;
}

function cellText({ cell, cite }: SeenCell): string {
  const clauses = [...cell.querySelectorAll<HTMLElement>('.cl')];
  if (clauses.length === 0) return cell.textContent.trim();
  const also = cell.querySelector('.also')?.textContent ?? '';
  return [...clauses.map((clause) => clauseText(clause, cite)), also].filter(Boolean).join('\n');
}

/**
 * The collation as it is seen — hidden rows and columns left out, all words of a text in — or one row of it: a column a
 * plan, each clause followed by its citation.
 */
export function collationToTable(
  table: HTMLTableElement,
  name: string,
  notes: string[],
  only?: HTMLTableRowElement,
): Table {
  const { heads, rows } = seenCollation(table, only);
  return {
    name,
    columns: heads.map((header, at) => ({ header, type: 'text', width: at === 0 ? 18 : 48 })),
    rows: rows.map(({ head, cells }) => [head, ...cells.map(cellText)]),
    notes,
  };
}

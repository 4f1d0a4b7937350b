import type { Table } from '../../export/table.ts';
import { columnName } from './columns.ts';
import { draftMark } from '../../words/document.ts';

/** A clause of a cell as it travels: text and behind it its citation. */
function clauseText(clause: HTMLElement, cite: string): string {
  const text = clause.querySelector('.tx')?.textContent ?? '';
  return `${text}\n——${cite}${clause.dataset['label'] ?? ''}`;
}

function cellText(cell: HTMLElement, cite: string): string {
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
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].filter((head) => !head.hidden);
  const columns = heads.map((head, at) => ({
    header: at === 0 ? '事项' : columnName(head) + draftMark(head.querySelector('.draft') !== null),
    type: 'text' as const,
    width: at === 0 ? 18 : 48,
  }));
  const cites = heads.map((head) => head.dataset['note'] ?? '');
  const rows = only === undefined ? [...(table.tBodies[0]?.rows ?? [])] : [only];
  return {
    name,
    columns,
    rows: rows
      .filter((row) => row === only || row.offsetParent !== null)
      .map((row) =>
        [...row.cells]
          .filter((cell) => !cell.hidden)
          .map((cell, at) =>
            at === 0
              ? (cell.querySelector('.head')?.textContent ?? '')
              : cellText(cell, cites[at] ?? ''),
          ),
      ),
    notes,
  };
}

import { draftMark } from '../../words/document.ts';
import { columnName } from './columns.ts';

/** A cell with what its clauses are cited by. */
export interface SeenCell {
  readonly cell: HTMLElement;
  readonly cite: string;
}

/** A collation as it is seen: hidden rows and columns left out; `only` gives one row of it. */
export interface SeenCollation {
  /** 事项, then a column a plan. */
  readonly heads: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly SeenCell[] }[];
}

/** Reads what a reader sees of a collation. */
export function seenCollation(table: HTMLTableElement, only?: HTMLTableRowElement): SeenCollation {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].slice(1).filter((head) => !head.hidden);
  const rows = only === undefined ? [...(table.tBodies[0]?.rows ?? [])] : [only];
  return {
    heads: [
      '事项',
      ...heads.map((head) => columnName(head) + draftMark(head.querySelector('.draft') !== null)),
    ],
    rows: rows
      .filter((row) => row === only || row.offsetParent !== null)
      .map((row) => ({
        head: row.querySelector('.head')?.textContent ?? '',
        cells: [...row.cells]
          .slice(1)
          .filter((cell) => !cell.hidden)
          .map((cell, at) => ({ cell, cite: heads[at]?.dataset['note'] ?? '' })),
      })),
  };
}

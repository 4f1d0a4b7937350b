import { clauseHref } from '../../address/href.ts';
import type { Cell, Table } from '../../export/table.ts';

function linkTo(id: string): Cell {
  const path = clauseHref(id);
  return { text: path, href: path };
}

/** The rows of some figures, by their ids in the first column, each with its link. */
export function pickFigures(table: Table, ids: ReadonlySet<string>): Table {
  const rows = table.rows.filter(([id]) => typeof id === 'string' && ids.has(id));
  return {
    ...table,
    rows: rows.map((row) => {
      const link = typeof row[0] === 'string' ? linkTo(row[0]) : null;
      return row.map((cell, at) => (table.columns[at]?.type === 'link' ? link : cell));
    }),
  };
}

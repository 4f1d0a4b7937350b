import { clauseHref } from '../../address/href.ts';
import type { Cell, Table } from '../../export/table.ts';

/** The address of a figure: at the site's own where it is known, else where the page is served. */
function linkTo(id: string): Cell {
  const { site, root = '' } = document.body.dataset;
  const base = site === undefined ? new URL(root || './', location.href).href : `${site}/`;
  const path = clauseHref(id);
  const href = new URL(path, base).href;
  return { text: /^https?:/.test(href) ? href : path, href };
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

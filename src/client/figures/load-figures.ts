import type { Cell, Table } from '../../export/table.ts';

let loading: Promise<Table> | undefined;

/** Loads a page's figures from their script file, once; works from file:// too. */
export function loadFigures(src: string): Promise<Table> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => {
      resolve((globalThis as unknown as { planFigures: Table }).planFigures);
    };
    script.onerror = () => {
      loading = undefined;
      reject(new Error(`${src} 没有载入`));
    };
    document.head.append(script);
  });
  return loading;
}

/** The address of a figure: at the site's own where it is known, else where the page is served. */
function linkTo(id: string): Cell {
  const { site, root = '' } = document.body.dataset;
  const base = site === undefined ? new URL(root || './', location.href).href : `${site}/`;
  const path = `plans/${id.replace('#', '.html#')}`;
  const href = new URL(path, base).href;
  return { text: /^https?:/.test(href) ? href : path, href };
}

/** The rows of some figures, by their ids in the first column, each with its link. */
export function pickFigures(table: Table, ids: ReadonlySet<string>): Table {
  const rows = table.rows.filter(([id]) => typeof id === 'string' && ids.has(id));
  return {
    ...table,
    rows: rows.map((row) =>
      row.map((cell, at) => (table.columns[at]?.type === 'link' ? linkTo(String(row[0])) : cell)),
    ),
  };
}

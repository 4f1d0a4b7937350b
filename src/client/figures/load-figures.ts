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

/** Site-root paths become addresses: the site's own where it is known, the page's where it is served. */
function wholeLink(cell: Cell): Cell {
  if (cell === null || typeof cell !== 'object') return cell;
  const { site, root = '' } = document.body.dataset;
  const base = site === undefined ? new URL(root || './', location.href).href : `${site}/`;
  const href = new URL(cell.href, base).href;
  return { text: /^https?:/.test(href) ? href : cell.text, href };
}

/** The rows of some figures, by their ids in the first column, with whole links. */
export function pickFigures(table: Table, ids: ReadonlySet<string>): Table {
  const rows = table.rows.filter(([id]) => typeof id === 'string' && ids.has(id));
  return { ...table, rows: rows.map((row) => row.map(wholeLink)) };
}

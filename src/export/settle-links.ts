import type { Table } from './table.ts';

/** The address of a place of the site: absolute where the site's own is known, else the place within its folder. */
export const placeAddress = (path: string, site: string | null): string =>
  site === null || /^[a-z]+:/iu.test(path) ? path : `${site}/${path}`;

/**
 * A table as it may leave the site: what leads to a place of the site (`plans/x.html#c4`) leads to its public address,
 * and where none is known it is said only, for a copied file must not lead nowhere.
 */
export function settleLinks(table: Table, site: string | null): Table {
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell) => {
        if (cell === null || typeof cell !== 'object') return cell;
        const href = placeAddress(cell.href, site);
        if (!/^https?:\/\//iu.test(href)) return cell.text;
        return { text: cell.text === cell.href ? href : cell.text, href };
      }),
    ),
  };
}

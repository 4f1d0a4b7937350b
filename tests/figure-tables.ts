import { readFileSync } from 'node:fs';
import { listFiles } from '../src/offline/list-files.ts';

/** A page with the table of figures: the only one, or that of a place where the table is too large for one page. */
export interface FigureTable {
  /** Path below the site's root. */
  path: string;
  html: string;
  rows: number;
  columns: number;
}

/** All pages with the table, the one with most documents first. */
export const recordTables: FigureTable[] = listFiles('dist')
  .filter((path) => /^targets\/.*\.html$/u.test(path))
  .map((path) => ({ path, html: readFileSync(`dist/${path}`, 'utf8') }))
  .filter(({ html }) => html.includes('<table class="matrix">'))
  .map(({ path, html }) => ({
    path,
    html,
    rows: count(html, / data-row[ >]/gu),
    columns: count(html, /<th [^>]*data-col=/gu),
  }))
  .sort((a, b) => b.columns - a.columns);

/** The page with most documents: what holds for the table is tried there. */
export const figureTable = recordTables[0] as FigureTable;

/** Ids of the figures that stand in a row of a table. */
export function figuresInRow({ html }: FigureTable, row: string): string[] {
  const from = html.indexOf(`<tr id="r-${row}"`);
  if (from < 0) return [];
  const text = html.slice(from, html.indexOf('</tr>', from));
  return [...text.matchAll(/data-id="([^"]+)"/gu)].map(([, id = '']) => id);
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

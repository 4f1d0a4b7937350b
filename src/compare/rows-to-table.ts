import type { Range } from '../model/clause.ts';
import { type CompareCell, type CompareRow, shownText } from './compare-rows.ts';
import { type TableLinks, cellToElements } from './cell-to-elements.ts';
import type { Element } from 'hast';
import { h } from '../element/h.ts';
import { dutiesStart, sharedWording } from './wording-shared.ts';
import { draftWord } from '../words/document.ts';

/** What the head of a column says: a plan, or a document that is not in the set. */
export interface ColumnHead {
  readonly id: string;
  readonly place: string;
  readonly title: string;
  readonly siglum: string;
  readonly color: string;
  readonly draft: boolean;
  /** 《…》（…）, or why the document is not in the set. */
  readonly note: string;
}

/**
 * Rows and columns as a table element: full text with its number as a link, its figures, and `<span class="sh">` round
 * the wording that another column of the row shares. Columns and cells carry `data-plan`.
 */
export function rowsToTable(
  rows: readonly CompareRow[],
  columns: readonly ColumnHead[],
  caption: string,
  links: TableLinks,
): Element {
  const { head, drawRow } = openTable(rows, columns, caption, links);
  return { ...head, children: [...head.children, h('tbody', {}, ...rows.map(drawRow))] };
}

/** A table that is drawn row by row: its head, and what makes an element of a row. */
export interface OpenTable {
  readonly head: Element;
  readonly drawRow: (row: CompareRow) => Element;
}

/** The table of `rowsToTable` without its rows: who draws on the spot shows the first ones before the last are made. */
export function openTable(
  rows: readonly CompareRow[],
  columns: readonly ColumnHead[],
  caption: string,
  links: TableLinks,
): OpenTable {
  // A column that says nothing in any row leaves its room to the others.
  const thin = columns.map((_, at) => rows.every((row) => row.cells[at]?.state !== 'text'));
  const first = Math.max(thin.indexOf(false), 0);
  const head = h(
    'table',
    {
      // Four and more leave no room for a column of matters: these stand above their rows.
      class: columns.length > 3 ? 'collation many' : 'collation',
      'data-columns': String(thin.filter((one) => !one).length),
      style: `--columns:${columns.length}`,
    },
    h('caption', { class: 'sr' }, caption),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col', class: 'what' }, '事项'),
        ...columns.map((column, at) => headCell(column, thin[at] === true)),
      ),
    ),
  );
  return { head, drawRow: (row) => rowElement(row, columns, { thin, first }, links) };
}

function headCell(column: ColumnHead, thin: boolean): Element {
  return h(
    'th',
    {
      scope: 'col',
      class: thin ? 'thin' : null,
      'data-plan': column.id,
      // What its clauses are cited by when the table is taken out of the page.
      'data-note': thin ? null : column.note,
    },
    siglum(column),
    ' ',
    h('span', { class: 'title' }, column.title),
    column.draft && h('span', { class: 'draft' }, draftWord),
    h('small', {}, column.place),
  );
}

/** A place's character in its square; the place's name stands beside it and is not read twice. */
export function siglum({ siglum: text, color }: Pick<ColumnHead, 'siglum' | 'color'>): Element {
  const two = text.length > 1 ? ' two' : '';
  return h('span', { class: `sig ${color}${two}`, 'aria-hidden': 'true' }, text);
}

function rowElement(
  row: CompareRow,
  columns: readonly ColumnHead[],
  { thin, first }: { readonly thin: readonly boolean[]; readonly first: number },
  links: TableLinks,
): Element {
  const shared = sharedWording(row.cells.map(({ clauses }) => clauses.map(shownText)));
  const address = links.row(row.id);
  const head = h(address === null ? 'span' : 'a', { class: 'head', href: address }, row.head);
  const alike =
    row.cells.filter(({ clauses }) => clauses.length > 0).length > 1 &&
    row.cells.every(({ clauses }, at) =>
      clauses.every((clause, i) => ownLength(shownText(clause), shared[at]?.[i] ?? []) < 4),
    );
  return h(
    'tr',
    {
      class: classes(
        alike && 'alike',
        row.cells[first]?.state === 'none' && 'passed',
        row.cells.filter(({ state }) => state === 'none').length * 2 >= columns.length && 'few',
      ),
    },
    h('th', { scope: 'row' }, head),
    ...row.cells.map((cell, at) =>
      h(
        'td',
        {
          'data-plan': columns[at]?.id ?? '',
          'data-of': `${columns[at]?.place ?? ''}${columns[at]?.title ?? ''}`,
          class: cellClass(cell, thin[at] === true, at === first),
        },
        ...cellToElements(
          cell,
          shared[at] ?? [],
          { plan: columns[at]?.id ?? '', row: row.id },
          links,
        ),
      ),
    ),
  );
}

/** On a phone the first column that says something stands alone until another is chosen: it is `current`. */
const cellClass = ({ state }: CompareCell, thin: boolean, first: boolean): string | null =>
  classes(
    first && 'current',
    state !== 'text' && 'none',
    state === 'none' && 'elsewhere',
    state !== 'text' && thin && 'thin',
  );

const classes = (...names: readonly (string | false)[]): string | null =>
  names.filter((name) => name !== false).join(' ') || null;

const ownLength = (text: string, ranges: readonly Range[]): number =>
  text.slice(0, dutiesStart(text)).replace(/[^\p{L}\p{N}]/gu, '').length -
  ranges.reduce(
    (sum, [from, to]) => sum + text.slice(from, to).replace(/[^\p{L}\p{N}]/gu, '').length,
    0,
  );

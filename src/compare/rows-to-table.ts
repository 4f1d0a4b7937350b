import { refOf } from '../address/reference.ts';
import type { Range } from '../model/clause.ts';
import {
  type CompareCell,
  type CompareRow,
  type ShownClause,
  type Silence,
  shownText,
} from './compare-rows.ts';
import type { Element } from 'hast';
import { h } from '../element/h.ts';
import { dutiesStart, sharedWording } from './wording-shared.ts';
import { stateWord } from '../words/state.ts';
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

/** Where links lead from the page that shows the table. */
export interface TableLinks {
  readonly clause: (ref: string) => string;
  readonly row: (id: string) => string | null;
  /** The wordings that are looked for of a row's topic. */
  readonly words: (row: string) => string | null;
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
  // A column that says nothing in any row leaves its room to the others.
  const thin = columns.map((_, at) => rows.every((row) => row.cells[at]?.state !== 'text'));
  const first = Math.max(thin.indexOf(false), 0);
  return h(
    'table',
    {
      // Four and more leave no room for a column of matters: these stand above their rows.
      class: columns.length > 3 ? 'collation many' : 'collation',
      'data-columns': String(thin.filter((one) => !one).length),
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
    h('tbody', {}, ...rows.map((row) => rowElement(row, columns, { thin, first }, links))),
  );
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
    { class: classes(alike && 'alike', row.cells[first]?.state === 'none' && 'passed') },
    h('th', { scope: 'row' }, head),
    ...row.cells.map((cell, at) =>
      h(
        'td',
        {
          'data-plan': columns[at]?.id ?? '',
          'data-of': `${columns[at]?.place ?? ''}${columns[at]?.title ?? ''}`,
          class: cellClass(cell, thin[at] === true, at === first),
        },
        ...cellChildren(
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

/** Whose cell it is. */
interface CellPlace {
  readonly plan: string;
  readonly row: string;
}

function cellChildren(
  cell: CompareCell,
  shared: readonly Range[][],
  place: CellPlace,
  links: TableLinks,
): Element[] {
  if (cell.state === 'absent') return [h('span', {}, stateWord('absent'))];
  if (cell.state === 'none') return [h('span', {}, stateWord('elsewhere'))];
  if (cell.state === 'silent') return [silenceElement(cell.silence, place, links)];
  const full = cell.clauses.map((clause, at) => clauseElement(clause, shared[at] ?? [], links));
  if (cell.also.length === 0) return full;
  const also = cell.also.map((clause) =>
    h('a', { href: links.clause(refOf(clause)) }, clause.label),
  );
  return [...full, h('p', { class: 'also' }, full.length > 0 ? '另见 ' : '见 ', ...parted(also))];
}

/** What a document says that no clause is filed under the topic of: the words not found, or where they stand. */
function silenceElement(
  silence: Silence | undefined,
  { plan, row }: CellPlace,
  links: TableLinks,
): Element {
  if (silence?.said != null) {
    const href = links.words(row);
    const words = href === null ? silence.said : h('a', { href }, silence.said);
    return h('span', { 'data-said': 'absence', 'data-plan': plan }, words);
  }
  const where = (silence?.where ?? []).map(({ anchor, label }) =>
    h('a', { href: links.clause(refOf({ plan, anchor })) }, label),
  );
  return where.length === 0
    ? h('span', {}, '没有归入这一主题的条')
    : h('span', {}, '没有归入这一主题的条，见 ', ...parted(where));
}

const parted = (items: readonly Element[]): (Element | string)[] =>
  items.flatMap((item, at) => (at === 0 ? [item] : ['、', item]));

function clauseElement(clause: ShownClause, shared: readonly Range[], links: TableLinks): Element {
  const ref = refOf(clause);
  const { excerpt } = clause;
  const figures =
    excerpt === undefined
      ? clause.figures
      : excerpt.figures.flatMap((at) => clause.figures[at] ?? []);
  return h(
    'div',
    { class: 'cl', 'data-label': clause.label },
    h('p', { class: 'no' }, h('a', { href: links.clause(ref) }, clause.label)),
    h('p', { class: 'tx' }, ...markedText(shownText(clause), shared)),
    figures.length > 0 &&
      h('ul', { class: 'figs' }, ...figures.map((figure) => h('li', {}, figure))),
    excerpt !== undefined && wholeElement(clause, links.clause(ref)),
  );
}

/** A longer text stands on its own page only, else it would stand on the pages of a dozen topics. */
const longest = 600;

/** The whole clause on demand: its sentences on the topic in full ink, the others in quiet. */
function wholeElement({ text, excerpt }: ShownClause, href: string): Element {
  if (text.length > longest) return h('p', { class: 'whole' }, h('a', { href }, '看整条'));
  const parts: (Element | string)[] = [];
  let from = 0;
  for (const [start, end] of excerpt?.sentences ?? []) {
    if (start > from) parts.push(h('span', { class: 'sh' }, text.slice(from, start)));
    parts.push(text.slice(start, end));
    from = end;
  }
  if (from < text.length) parts.push(h('span', { class: 'sh' }, text.slice(from)));
  return h(
    'details',
    { class: 'whole' },
    h('summary', {}, '看整条'),
    h('p', { class: 'of-whole' }, ...parts),
  );
}

/** The text with its shared wording and its bracket of bodies in quiet spans; its textContent is the text. */
export function markedText(text: string, shared: readonly Range[]): (Element | string)[] {
  const parts: (Element | string)[] = [];
  let from = 0;
  for (const [start, end] of shared) {
    if (start > from) parts.push(text.slice(from, start));
    parts.push(h('span', { class: 'sh' }, text.slice(start, end)));
    from = end;
  }
  const duties = dutiesStart(text);
  if (from < duties) parts.push(text.slice(from, duties));
  if (duties < text.length) parts.push(h('span', { class: 'du' }, text.slice(duties)));
  return parts;
}

import type { Element } from 'hast';
import { refOf } from '../address/reference.ts';
import { h } from '../element/h.ts';
import type { Range } from '../model/clause.ts';
import { stateWord } from '../words/state.ts';
import { type CompareCell, type ShownClause, type Silence, shownText } from './compare-rows.ts';
import { markedText } from './marked-text.ts';

/** Where links lead from the page that shows the table. */
export interface TableLinks {
  readonly clause: (ref: string) => string;
  readonly row: (id: string) => string | null;
  /** The wordings that are looked for of a row's topic. */
  readonly words: (row: string) => string | null;
}

/** Whose cell it is. */
interface CellPlace {
  readonly plan: string;
  readonly row: string;
}

/** A cell of the table: clauses with their figures, or what stands instead. */
export function cellToElements(
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
    h(
      'p',
      { class: shownText(clause).length > tall ? 'tx tall' : 'tx' },
      ...markedText(shownText(clause), shared),
    ),
    shownText(clause).length > tall && h('button', { type: 'button', class: 'more' }, '展开'),
    figures.length > 0 &&
      h('ul', { class: 'figs' }, ...figures.map((figure) => h('li', {}, figure))),
    excerpt !== undefined && wholeElement(clause, links.clause(ref)),
  );
}

/** In a narrow column more than its first lines stand behind 展开. */
const tall = 200;

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

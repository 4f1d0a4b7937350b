import { refOf } from '../../address/reference.ts';
import type { Answer } from '../../search/query/answer.ts';
import type { Found } from '../../search/query/found.ts';
import { foundToLines } from '../../search/query/found-to-lines.ts';
import { element } from '../element.ts';
import { hitHref } from './draw-hit.ts';
import type { State } from './url-state.ts';

/** Longest keyword, in characters, that the middle column makes room for. */
const widest = 14;

/** Columns of fixed widths, so that keywords stand under one another through all documents. */
export function linesHead({ query }: Answer): HTMLElement[] {
  const longest = query.all.reduce((most, term) => Math.max(most, term.length), 2);
  const width = Math.min(widest, longest) + 1;
  const column = (name: string, style = ''): HTMLElement =>
    element('col', { class: name, ...(style === '' ? {} : { style }) });
  const heads = ['编号', '前文', '词', '后文'].map((name) =>
    element('th', { scope: 'col' }, element('span', { class: 'sr' }, name)),
  );
  return [
    element(
      'colgroup',
      {},
      column('number'),
      column('left'),
      column('word', `width: ${width}em`),
      column('right'),
    ),
    element('thead', {}, element('tr', {}, ...heads)),
  ];
}

/** Keyword in context: a line for each hit, an entry's lines together. */
export function linesOf(found: Found, state: State): HTMLElement {
  const { entry } = found;
  const rows = foundToLines(found).map(({ left, word, right }, at) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, at === 0 ? entry.label : ''),
      element('td', { class: 'left' }, element('bdi', {}, left)),
      element(
        'td',
        { class: 'word' },
        element('a', { href: hitHref(found, state), 'data-go': '' }, element('mark', {}, word)),
      ),
      element('td', { class: 'right' }, right),
    ),
  );
  return element(
    'tbody',
    { 'data-hit': '', 'data-clause': refOf({ plan: entry.plan.id, anchor: entry.anchor }) },
    ...rows,
  );
}

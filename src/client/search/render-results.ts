import { planHref } from '../../address/href.ts';
import { refOf } from '../../address/reference.ts';
import { foundToExcerpt } from '../../search/query/answer-to-hits.ts';
import type { Found } from '../../search/query/entries-to-answer.ts';
import { foundToLines } from '../../search/query/found-to-lines.ts';
import type { SearchPlan } from '../../search/data/search-data.ts';
import { element } from '../element.ts';
import { markedText } from './marked-text.ts';
import { planName } from './siglum.ts';
import type { State } from './url-state.ts';

/** Longest stretch of drawing that leaves the page free to answer, in milliseconds. */
const slice = 12;

/** Hits drawn before a button offers the rest; a page of more serves nobody. */
const most = 1000;

/** Groups of hits in the order in which they are shown. */
export interface Group {
  plan: SearchPlan;
  found: Found[];
}

/** Draws groups bit by bit, so that typing is never held up; `isStale` stops what a newer answer replaces. */
export async function renderResults(
  target: HTMLElement,
  groups: Group[],
  state: State,
  isStale: () => boolean,
): Promise<void> {
  const fresh = document.createDocumentFragment();
  let home: ParentNode = fresh;
  let started = performance.now();
  let drawn = 0;
  for (const { plan, found } of groups) {
    const list = element(state.view === 'lines' ? 'table' : 'ol', { class: state.view });
    if (state.view === 'lines') list.append(...linesHead(groups));
    home.append(element('section', { class: 'group' }, groupHead(plan, found.length), list));
    for (const one of found) {
      if (drawn >= most) break;
      list.append(state.view === 'lines' ? linesOf(one, state) : hitOf(one, state));
      drawn += 1;
      if (performance.now() - started < slice) continue;
      if (home === fresh) target.replaceChildren(fresh);
      home = target;
      await new Promise((resolve) => setTimeout(resolve));
      if (isStale()) return;
      started = performance.now();
    }
  }
  if (home === fresh) target.replaceChildren(fresh);
  const all = groups.reduce((sum, group) => sum + group.found.length, 0);
  if (all > most) {
    target.append(
      element(
        'p',
        { class: 'quiet' },
        `这里列出前 ${most} 条；全部 ${all} 条可以下载，或用筛选缩小范围。`,
      ),
    );
  }
}

function groupHead(plan: SearchPlan, count: number): HTMLElement {
  const link = element('a', { href: planHref(plan.id) }, planName(plan));
  return element('h2', {}, link, ' ', element('span', { class: 'count' }, `${count} 条`));
}

/** Address of a hit, with the words that its page will mark. */
export function hitHref({ entry }: Found, state: State): string {
  const words = new URLSearchParams({ q: state.q });
  if (state.literal) words.set('literal', '1');
  return `${planHref(entry.plan.id)}?${words.toString()}#${entry.anchor}`;
}

function hitOf(found: Found, state: State): HTMLElement {
  const { entry, ranges } = found;
  const excerpt = foundToExcerpt(found);
  const place = [entry.path, entry.heading].filter((part) => part !== '').join(' › ');
  return element(
    'li',
    { 'data-hit': '', 'data-clause': refOf({ plan: entry.plan.id, anchor: entry.anchor }) },
    element('span', { class: 'number' }, entry.label),
    element(
      'div',
      {},
      element(
        'a',
        { class: 'excerpt', href: hitHref(found, state), 'data-go': '' },
        ...markedText(excerpt.text, excerpt.marks),
      ),
      element(
        'p',
        { class: 'where' },
        place,
        element('span', { class: 'times' }, `${ranges.length} 处`),
      ),
    ),
  );
}

/** Longest keyword, in characters, that the middle column makes room for. */
const widest = 14;

/** Columns of fixed widths, so that keywords stand under one another through all documents. */
function linesHead(groups: Group[]): HTMLElement[] {
  const words = groups.flatMap(({ found }) =>
    found.flatMap(({ ranges }) => ranges.map(([start, end]) => end - start)),
  );
  const width =
    Math.min(
      widest,
      words.reduce((most, length) => Math.max(most, length), 2),
    ) + 1;
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
function linesOf(found: Found, state: State): HTMLElement {
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

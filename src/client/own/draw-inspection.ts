import { sayAnchor } from '../../address/say-anchor.ts';
import type { InspectedClause, InspectedTable, Inspection } from '../../reader/inspect-document.ts';
import type { Message, RemovedRecord } from '../../model/message.ts';
import type { Unread } from '../../model/target.ts';
import { exclusionReasons } from '../../targets/exclusions/exclusion.ts';
import { documentKind } from '../../words/document.ts';
import { figureWords } from '../../words/figure.ts';
import { dateText, yearsText } from '../../words/period.ts';
import { element } from '../element.ts';
import { slicedList } from './sliced-list.ts';

/** What was read of a document: its head, counts, entries with figures and bodies, and everything that is left over. */
export function drawInspection(place: HTMLElement, read: Inspection): void {
  const { clauses, tables, unread, removed, messages } = read;
  const figures = clauses.flatMap(({ targets }) => targets);
  const bodies = new Set(clauses.flatMap(({ duties }) => duties.flatMap((duty) => duty.bodies)));
  const counts: [count: number, name: string, id: string][] = [
    [clauses.length, '个条目', 'own-entries'],
    [figures.length, '个数字', 'own-entries'],
    [bodies.size, '个责任单位', 'own-entries'],
    [tables.length, '张表', 'own-tables'],
    [unread.length, '个没读懂的数字', 'own-unread'],
    [removed.length, '处没有收进正文', 'own-removed'],
    [messages.length, '条提示', 'own-messages'],
  ];
  place.replaceChildren(
    drawHead(read),
    element(
      'p',
      { class: 'counts' },
      ...counts.map(([count, name, id]) =>
        count === 0
          ? element('span', { class: 'quiet' }, `0 ${name}`)
          : element('a', { href: `#${id}` }, `${count} ${name}`),
      ),
    ),
    section('own-messages', '提示', slicedOf(messages, drawMessage)),
    section('own-entries', '读出的条目', slicedOf(clauses, drawClause, 'div')),
    section('own-tables', '表格', slicedOf(tables, drawTable, 'div')),
    section('own-unread', '没读懂的数字', slicedOf(unread, drawUnread)),
    section('own-removed', '没有收进正文的', slicedOf(removed, drawRemoved)),
  );
}

function slicedOf<T>(
  items: readonly T[],
  draw: (item: T) => Node,
  list: 'ul' | 'div' = 'ul',
): HTMLElement | null {
  return items.length === 0 ? null : slicedList(element(list, {}), items, draw);
}

function section(id: string, name: string, list: HTMLElement | null): Node {
  if (list === null) return document.createDocumentFragment();
  return element('section', { id }, element('h2', {}, name), list);
}

function drawHead({ title, docNumber, issuers, date, kind, period }: Inspection): HTMLElement {
  const facts: [name: string, value: string][] = [
    ['文号', docNumber ?? ''],
    ['机关', issuers.join('、')],
    ['日期', date === null ? '' : dateText(date)],
    ['类别', documentKind(kind)],
    ['时段', period === null ? '' : yearsText(period)],
  ];
  return element(
    'header',
    { class: 'own-head' },
    element('h2', {}, title ?? '没有读出标题'),
    element(
      'dl',
      { class: 'meta' },
      ...facts.map(([name, value]) =>
        element(
          'div',
          {},
          element('dt', {}, name),
          element('dd', value === '' ? { class: 'quiet' } : {}, value === '' ? '没有读出' : value),
        ),
      ),
    ),
  );
}

function drawClause(clause: InspectedClause): HTMLElement {
  const { anchor, type, duties, due, targets } = clause;
  const notes = [
    ...targets.map((target) => element('li', {}, figureWords(target))),
    ...duties.map(({ role, bodies }) => element('li', {}, `${role}：${bodies.join('、')}`)),
    ...due.map(({ text }) => element('li', {}, `时限：${text}`)),
  ];
  return element(
    'article',
    { class: `own-entry ${type}` },
    element('p', { class: 'no' }, sayAnchor(anchor)),
    element('p', { class: 'tx' }, ...markFigures(clause)),
    ...(notes.length === 0 ? [] : [element('ul', { class: 'notes' }, ...notes)]),
  );
}

/** The words of an entry, its figures underlined. */
function markFigures({ text, targets }: InspectedClause): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { figure } of [...targets].sort((a, b) => a.figure[0] - b.figure[0])) {
    const [from, to] = figure;
    if (from < at) continue;
    parts.push(text.slice(at, from), element('span', { class: 'fig' }, text.slice(from, to)));
    at = to;
  }
  return [...parts, text.slice(at)];
}

function drawTable({ anchor, heads, rows }: InspectedTable): HTMLElement {
  const row = (cells: readonly string[], tag: 'th' | 'td'): HTMLElement =>
    element('tr', {}, ...cells.map((cell) => element(tag, {}, cell)));
  const table = element(
    'table',
    {},
    element('thead', {}, row(heads, 'th')),
    element('tbody', {}, ...rows.slice(0, 200).map((cells) => row(cells, 'td'))),
  );
  const left = rows.length - 200;
  return element(
    'figure',
    {},
    element('figcaption', { class: 'no' }, `${sayAnchor(anchor)}起，${rows.length} 行`),
    element('div', { class: 'scroll', tabindex: '0' }, table),
    ...(left > 0 ? [element('p', { class: 'quiet' }, `还有 ${left} 行，见上面的条目。`)] : []),
  );
}

function drawMessage({ line, text }: Message): HTMLElement {
  return element('li', {}, line > 0 ? `第 ${line} 行：${text}` : text);
}

function drawUnread({ clause, text, reason }: Unread): HTMLElement {
  const words: Record<string, string> = exclusionReasons;
  return element(
    'li',
    {},
    element('b', {}, text),
    ` ${sayAnchor(clause)}：${words[reason] ?? reason}`,
  );
}

function drawRemoved({ line, text, reason }: RemovedRecord): HTMLElement {
  const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  return element('li', {}, element('q', {}, shown), ` ${reason}，第 ${line} 行`);
}

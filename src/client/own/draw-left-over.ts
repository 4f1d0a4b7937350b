import { sayAnchor } from '../../address/say-anchor.ts';
import type { InspectedTable, Inspection } from '../../reader/inspect-document.ts';
import type { Message, RemovedRecord } from '../../model/message.ts';
import type { Unread } from '../../model/target.ts';
import { exclusionReasons } from '../../targets/exclusions/exclusion.ts';
import { element } from '../element.ts';
import { slicedList } from './sliced-list.ts';

/** What stands beside the text of a document: messages, tables, numbers that were not understood, what was left out. */
export function drawLeftOver({ messages, tables, unread, removed }: Inspection): Node[] {
  return [
    section('提示', messages, drawMessage),
    section('表格', tables, drawTable),
    section('没读懂、没有核的数字', unread, drawUnread),
    section('没有收进正文、没有核的', removed, drawRemoved),
  ].filter((node) => node !== null);
}

function section<T>(name: string, items: readonly T[], draw: (item: T) => Node): Node | null {
  if (items.length === 0) return null;
  const box = element(
    'details',
    { class: 'over' },
    element('summary', {}, `${name}（${items.length}）`),
  );
  // What nobody opens is not drawn
  box.addEventListener('toggle', () => {
    if (box.open && box.childElementCount === 1)
      box.append(slicedList(element('ul', {}), items, draw).node);
  });
  return box;
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
    'li',
    {},
    element('p', { class: 'no' }, `${sayAnchor(anchor)}起，${rows.length} 行`),
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

import { silentHere } from '../../words/silence.ts';
import { element } from '../element.ts';
import { keepAddress } from '../keep-address.ts';
import type { DrawnHits } from './draw-hits.ts';

/** A bar at the foot of the window: which hit of how many, the previous and the next one, back, and away with it. */
export function addHitBar(query: string, hits: DrawnHits): void {
  const total = hits.entries.length;
  let at = firstHit(hits.entries);
  const counter = element('span', { class: 'counter', role: 'status' });
  const show = (next: number): void => {
    at = (next + total) % total;
    hits.show(at);
    counter.textContent = `第 ${at + 1} 处，共 ${total} 处`;
  };
  const button = (label: string, act: () => void): HTMLElement => {
    const made = element('button', { type: 'button' }, label);
    made.addEventListener('click', act);
    return made;
  };
  const clear = (): void => {
    hits.clear();
    if (bar.contains(document.activeElement)) goOnFrom(hits.entries[at]);
    bar.remove();
    scrolled.removeProperty('scroll-padding-bottom');
    document.removeEventListener('keydown', onKey);
    const asked = new URLSearchParams(location.search);
    asked.delete('q');
    asked.delete('literal');
    const rest = asked.toString();
    keepAddress(rest === '' ? '' : `?${rest}`);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') clear();
  };
  const back = `${document.body.dataset['root'] ?? '../'}search.html${location.search}`;
  const bar = element(
    'aside',
    { class: 'hit-bar', 'aria-label': '搜索命中' },
    element('span', { class: 'word' }, shorten(query)),
    counter,
    button('上一处', () => show(at - 1)),
    button('下一处', () => show(at + 1)),
    element('a', { href: back }, '全部结果'),
    button('清除标记', clear),
  );
  document.body.append(bar);
  // What has the focus is never under the bar (WCAG 2.4.11).
  const scrolled = document.documentElement.style;
  scrolled.setProperty('scroll-padding-bottom', '7rem');
  document.addEventListener('keydown', onKey);
  // The browser itself goes to the fragment once the page has its layout; the hit is near it.
  requestAnimationFrame(() => show(at));
}

/** The same bar where the words stand nowhere in the document: it says so, and leads to all documents. */
export function addEmptyBar(query: string): void {
  const asked = new URLSearchParams({ q: query }).toString();
  const href = `${document.body.dataset['root'] ?? '../'}search.html?${asked}`;
  const bar = element(
    'aside',
    { class: 'hit-bar', 'aria-label': '搜索命中' },
    element('span', { role: 'status' }, silentHere(shorten(query))),
    element('a', { href }, '在全部文件里搜'),
  );
  document.body.append(bar);
}

/** Twenty characters of a query are enough to know it by. */
function shorten(query: string): string {
  return query.length > 20 ? `${query.slice(0, 20)}…` : query;
}

/** The bar is about to go: the keyboard goes on from the entry that was shown last. */
function goOnFrom(entry: HTMLElement | undefined): void {
  if (entry === undefined) return;
  entry.tabIndex = -1;
  entry.focus({ preventScroll: true });
  entry.addEventListener('blur', () => entry.removeAttribute('tabindex'), { once: true });
}

/** The first hit in the entry that the address names, else the first behind it, else the first of all. */
function firstHit(entries: HTMLElement[]): number {
  const target = document.getElementById(decodeFragment(location.hash.slice(1)));
  if (target === null) return 0;
  const inside = entries.findIndex((entry) => entry.contains(target) || target.contains(entry));
  if (inside >= 0) return inside;
  const behind = entries.findIndex(
    (entry) => (target.compareDocumentPosition(entry) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return Math.max(behind, 0);
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

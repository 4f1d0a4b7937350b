import { sayAnchor } from '../../address/say-anchor.ts';

/** How an entry of the page is said: 第12条, 四（一）; a table by its first row. */
export function entryLabel(entry: HTMLElement): string {
  const label = sayAnchor(entry.querySelector('[data-clause]')?.id ?? '');
  return entry.classList.contains('tabled') ? `${label}起的表` : label;
}

import { refOf } from '../../address/reference.ts';
import { counterpartPanel } from './counterpart-panel.ts';
import { entryLabel } from './entry-label.ts';

/**
 * The line 对照 of each clause becomes a button: the full texts of its counterparts open below the clause, wording shared
 * with it quiet, and close again; the reader stays where he is.
 */
export function addCounterparts(article: HTMLElement): void {
  const plan = article.dataset['plan'] ?? '';
  for (const link of article.querySelectorAll<HTMLAnchorElement>('.m .cp')) {
    const entry = link.closest<HTMLElement>('.row-note, .e');
    const body = entry === null ? null : bodyOf(entry);
    if (entry === null || body === null) continue;
    const ref = refOf({ plan, anchor: body.id });
    link.search = `?clause=${encodeURIComponent(ref)}`;
    openBelow(link, entry, (close) => counterpartPanel(ref, body.textContent, close));
  }
}

/** The element that holds the text which a margin belongs to: beside it, or for a row of a table the row that is named. */
function bodyOf(entry: HTMLElement): HTMLElement | null {
  const row = entry.querySelector<HTMLAnchorElement>('.row-name');
  if (row !== null) return document.getElementById(row.hash.slice(1));
  return entry.querySelector<HTMLElement>('[data-clause]');
}

/** The link opens a panel behind an entry and closes it; closed from inside, the focus returns to it. With Ctrl it stays a link. */
function openBelow(
  link: HTMLAnchorElement,
  entry: HTMLElement,
  drawPanel: (close: () => void) => HTMLElement,
): void {
  let panel: HTMLElement | null = null;
  const say = (): void => {
    link.setAttribute('aria-expanded', String(panel !== null));
  };
  const close = (): void => {
    panel?.remove();
    panel = null;
    say();
  };
  const putAway = (): void => {
    close();
    link.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === ' ' && event.target === link) {
      event.preventDefault();
      link.click();
    }
    if (event.key !== 'Escape' || panel === null) return;
    // One key, one thing: the marks of a search stay.
    event.stopPropagation();
    putAway();
  };
  link.setAttribute('role', 'button');
  link.setAttribute('aria-label', `${link.textContent.trim()}：${entryLabel(entry)}的对照条文`);
  link.addEventListener('keydown', onKey);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (panel !== null) return close();
    panel = drawPanel(putAway);
    panel.addEventListener('keydown', onKey);
    entry.after(panel);
    say();
  });
  say();
}

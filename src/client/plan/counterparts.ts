import { refOf } from '../../address/reference.ts';
import { element } from '../element.ts';
import { counterpartPanel } from './counterpart-panel.ts';

/**
 * In the margin of each clause that has counterparts a button: their full texts open below the clause, wording shared
 * with it quiet, and close again; the reader stays where he is.
 */
export function addCounterparts(article: HTMLElement): void {
  const plan = article.dataset['plan'] ?? '';
  for (const list of article.querySelectorAll<HTMLElement>('.m .cp')) {
    const entry = list.closest<HTMLElement>('.row-note, .e');
    const body = entry === null ? null : bodyOf(entry);
    if (entry === null || body === null) continue;
    list.append(
      panelButton(entry, (close) =>
        counterpartPanel(refOf({ plan, anchor: body.id }), body.textContent, close),
      ),
    );
  }
}

/** The element that holds the text which a margin belongs to: beside it, or for a row of a table the row that is named. */
function bodyOf(entry: HTMLElement): HTMLElement | null {
  const row = entry.querySelector<HTMLAnchorElement>('.row-name');
  if (row !== null) return document.getElementById(row.hash.slice(1));
  return entry.querySelector<HTMLElement>('[data-clause]');
}

/** A button that opens a panel behind an entry and closes it; closed from inside, the focus returns to the button. */
function panelButton(
  entry: HTMLElement,
  drawPanel: (close: () => void) => HTMLElement,
): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'side-by-side' });
  let panel: HTMLElement | null = null;
  const say = (): void => {
    const act = panel === null ? '并排看' : '收起';
    button.textContent = act;
    button.setAttribute('aria-label', `${act}${entry.dataset['label'] ?? ''}的对照条文`);
    button.setAttribute('aria-expanded', String(panel !== null));
  };
  const close = (): void => {
    panel?.remove();
    panel = null;
    say();
  };
  const putAway = (): void => {
    close();
    button.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || panel === null) return;
    // One key, one thing: the marks of a search stay.
    event.stopPropagation();
    putAway();
  };
  button.addEventListener('keydown', onKey);
  button.addEventListener('click', () => {
    if (panel !== null) return close();
    panel = drawPanel(putAway);
    panel.addEventListener('keydown', onKey);
    entry.after(panel);
    say();
  });
  say();
  return button;
}

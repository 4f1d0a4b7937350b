import { element } from '../element.ts';
import { counterpartPanel } from './counterpart-panel.ts';

/**
 * In the margin of each clause that has counterparts a button: their full texts open below the clause, wording shared
 * with it quiet, and close again; the reader stays where he is.
 */
export function addCounterparts(article: HTMLElement): void {
  const plan = article.dataset['plan'] ?? '';
  for (const list of article.querySelectorAll<HTMLElement>('.m .cp')) {
    const entry = list.closest<HTMLElement>('.e');
    const body = entry?.querySelector<HTMLElement>('[data-clause]');
    if (entry === null || body === null || body === undefined) continue;
    const links = [...list.querySelectorAll<HTMLAnchorElement>('a')];
    list.append(
      panelButton(entry, (close) =>
        counterpartPanel(`${plan}#${body.id}`, body.textContent ?? '', links, close),
      ),
    );
  }
}

/** A button that opens a panel behind an entry and closes it; closed from inside, the focus returns to the button. */
function panelButton(
  entry: HTMLElement,
  drawPanel: (close: () => void) => HTMLElement,
): HTMLButtonElement {
  const button = element('button', {
    type: 'button',
    class: 'side-by-side',
    'aria-label': `并排看${entry.dataset['label'] ?? ''}的对照条文`,
  });
  let panel: HTMLElement | null = null;
  const say = (): void => {
    button.setAttribute('aria-expanded', String(panel !== null));
    button.textContent = panel === null ? '并排看' : '收起';
  };
  const close = (): void => {
    panel?.remove();
    panel = null;
    say();
  };
  button.addEventListener('click', () => {
    if (panel !== null) return close();
    panel = drawPanel(() => {
      close();
      button.focus();
    });
    entry.after(panel);
    say();
  });
  say();
  return button;
}

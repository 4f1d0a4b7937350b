import { element } from '../search/element.ts';
import { linkToClause } from './link-to-clause.ts';
import { loadBeside } from './load-beside.ts';

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
    const button = element('button', { type: 'button', class: 'side-by-side' });
    const say = (act: string, expanded: boolean): void => {
      button.textContent = act;
      button.setAttribute('aria-label', `${act}${entry.dataset['label'] ?? ''}的对照条文`);
      button.setAttribute('aria-expanded', String(expanded));
    };
    say('并排看', false);
    let panel: HTMLElement | null = null;
    const close = (): void => {
      panel?.remove();
      panel = null;
      say('并排看', false);
    };
    const putAway = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || panel === null) return;
      // One key, one thing: the marks of a search stay.
      event.stopPropagation();
      close();
      button.focus();
    };
    const open = (): void => {
      const made = element('section', { class: 'beside', 'aria-label': '对照条文' });
      panel = made;
      made.append(element('p', { class: 'quiet' }, '正在读取对照条文…'));
      entry.after(made);
      say('收起', true);
      made.addEventListener('keydown', putAway);
      const cards = loadBeside().then((beside) =>
        beside.counterpartCards(body.textContent ?? '', links),
      );
      cards.then(
        (drawn) => {
          const plans = [plan, ...links.map((link) => linkToClause(link)[0])];
          const query = `plans=${[...new Set(plans)].slice(0, 5).join(',')}&clause=${encodeURIComponent(`${plan}#${body.id}`)}`;
          const shut = element('button', { type: 'button' }, '收起');
          shut.addEventListener('click', () => {
            close();
            button.focus();
          });
          made.replaceChildren(
            element(
              'p',
              { class: 'lead-in' },
              element('span', { class: 'quiet' }, '浅色是与本条相同的字句。'),
              ' ',
              element('a', { href: `../compare/index.html?${query}` }, '在条文对照中打开'),
              ' ',
              shut,
            ),
            drawn,
          );
        },
        () => {
          made.replaceChildren(
            element('p', {}, '没有读到对照条文。请再试一次，或点边上的链接到原文。'),
          );
        },
      );
    };
    button.addEventListener('keydown', putAway);
    button.addEventListener('click', () => {
      if (panel === null) open();
      else close();
    });
    list.append(button);
  }
}

import { element } from './element.ts';
import { makeBooklet } from './booklet/make-booklet.ts';

/** Shows the plan as a booklet in place of its page, ready to be printed; a click leads back. */
function showBooklet(article: HTMLElement): void {
  const { body } = document;
  const { root = '' } = body.dataset;
  const style = element('link', { rel: 'stylesheet', href: `${root}styles/booklet.css` });
  const back = element('button', { type: 'button' }, '返回网页');
  const go = element('button', { type: 'button' }, '打印这一册');
  const bar = element('p', { class: 'booklet-bar' }, back, ' ', go);
  style.addEventListener('load', () => {
    body.classList.add('as-booklet');
    body.append(bar);
    const booklet = makeBooklet(article);
    go.focus();
    go.addEventListener('click', () => window.print());
    back.addEventListener('click', () => {
      for (const part of [booklet, bar, style]) part.remove();
      body.classList.remove('as-booklet');
    });
  });
  document.head.append(style);
}

(globalThis as { planBooklet?: typeof showBooklet }).planBooklet = showBooklet;

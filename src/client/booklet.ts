import { element } from './element.ts';
import { planToCounterparts } from './booklet/plan-to-counterparts.ts';
import { makeBooklet } from './booklet/make-booklet.ts';
import { loadStyle } from './load-style.ts';

/** Shows the plan as a booklet in place of its page, ready to be printed; a click leads back. */
async function showBooklet(article: HTMLElement): Promise<void> {
  const { body } = document;
  const back = element('button', { type: 'button' }, '返回网页');
  const go = element('button', { type: 'button' }, '打印这一册');
  const bar = element('p', { class: 'booklet-bar' }, back, ' ', go);
  const [others] = await Promise.all([
    planToCounterparts(article.dataset['plan'] ?? ''),
    loadStyle('booklet'),
  ]);
  body.classList.add('as-booklet');
  body.append(bar);
  const booklet = makeBooklet(article, others);
  go.focus();
  go.addEventListener('click', () => window.print());
  back.addEventListener('click', () => {
    for (const part of [booklet, bar]) part.remove();
    body.classList.remove('as-booklet');
  });
}

(globalThis as { planBooklet?: typeof showBooklet }).planBooklet = showBooklet;

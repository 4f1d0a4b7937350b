import { element } from './element.ts';
import { printFolds } from './print-folds.ts';

// One sheet about a place: its documents, pairs of wordings, who stands first; the rest of the page stays off the paper.
const place = document.querySelector('[data-place-tools]');
const button = element('button', { type: 'button' }, '打印一页概况');
button.addEventListener('click', () => {
  const root = document.documentElement;
  root.classList.add('one-sheet');
  addEventListener('afterprint', () => root.classList.remove('one-sheet'), { once: true });
  print();
});
place?.append(button);
// What is folded on the page stands on paper; tables of charts are not folded text.
const main = document.querySelector<HTMLElement>('main');
if (main !== null) printFolds(main, ':not(.chart) > details');

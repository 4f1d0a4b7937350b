import { addScript } from './plan/add-script.ts';
import { onFirstUse } from './plan/on-first-use.ts';
import { openNotice } from './plan/open-notice.ts';
import { printFolds } from './print-folds.ts';
import { arePlain } from './plan/plain-figures.ts';

// What the first screen needs; all that a reader does with the text comes with reading.js when he begins to.
const text = document.querySelector<HTMLElement>('.text[data-plan]');
if (text !== null) {
  text.classList.toggle('plain', arePlain());
  printFolds(text, '.m details');
}
openNotice();
onFirstUse(
  () => Promise.all(['scripts/site.js', 'scripts/reading.js'].map(addScript)),
  '.cp, .plan-tools button',
);
// Opened from a search: its words are marked.
if (new URLSearchParams(location.search).has('q')) void addScript('scripts/landing.js');

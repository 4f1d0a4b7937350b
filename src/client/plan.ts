import { addCopyButtons } from './plan/copy-buttons.ts';
import { markContents } from './plan/mark-contents.ts';
import { cleanSelection } from './plan/clean-selection.ts';
import { addCounterparts } from './plan/counterparts.ts';
import { addPlanTools } from './plan/plan-tools.ts';
import { openNotice } from './plan/open-notice.ts';
import { printFolds } from './plan/print-folds.ts';
import { loadScript } from './load-script.ts';
import { nameTableParts } from './table-roles.ts';

const text = document.querySelector<HTMLElement>('.text[data-plan]');
if (text !== null) {
  addPlanTools(text);
  addCopyButtons(text);
  addCounterparts(text);
  cleanSelection(text);
  printFolds(text);
  nameTableParts(text);
}
openNotice();
markContents();
// Opened from a search: its words are marked.
if (new URLSearchParams(location.search).has('q')) void loadScript('scripts/landing.js');

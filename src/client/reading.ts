import { addCopyButtons } from './plan/copy-buttons.ts';
import { markContents } from './plan/mark-contents.ts';
import { cleanSelection } from './plan/clean-selection.ts';
import { addCounterparts } from './plan/counterparts.ts';
import { explainTerms } from './plan/explain-terms.ts';
import { runPlanTools } from './plan/plan-tools.ts';

// Loaded when a reader first touches a plan's page: see plan.ts.
const text = document.querySelector<HTMLElement>('.text[data-plan]');
if (text !== null) {
  runPlanTools(text);
  addCopyButtons(text);
  addCounterparts(text);
  explainTerms(text);
  cleanSelection(text);
}
markContents();

import type { CompareState } from './compare-state.ts';
import type { Frame } from './frame.ts';
import { plansField } from './plans-field.ts';
import { subjectField } from './subject-field.ts';

/**
 * Fills the form: plans as boxes to tick (a filter above when there are many), theme, topic, and a clause of one of the
 * chosen plans. `changed` hears the state a reader has chosen.
 */
export function drawChooser(
  form: HTMLElement,
  frame: Frame,
  state: CompareState,
  changed: (state: CompareState) => void,
): void {
  // The form is drawn anew at every choice: whoever works with the keyboard stays at his control.
  const at = form.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset['key']
    : undefined;
  form.replaceChildren(plansField(frame, state, changed), subjectField(frame, state, changed));
  form.hidden = false;
  const keyed = [...form.querySelectorAll<HTMLElement>('[data-key]')];
  keyed.find((one) => one.dataset['key'] === at)?.focus();
}

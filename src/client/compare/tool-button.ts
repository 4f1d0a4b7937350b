import { element } from '../element.ts';

/** A button of the collation; `label` says in full what `text` says in short. */
export function toolButton(text: string, label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', title: label }, text);
  if (label !== text) made.setAttribute('aria-label', label);
  made.addEventListener('click', act);
  return made;
}

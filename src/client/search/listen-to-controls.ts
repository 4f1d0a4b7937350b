import type { Scope } from '../../words/facet.ts';
import { listenToKeys } from './keys.ts';
import type { PageParts } from './page-parts.ts';
import type { State } from './url-state.ts';

/** Rest after a keystroke before a search begins, in milliseconds. */
const rest = 110;

/** What the controls of the page ask for; `replace` leaves no step in the history. */
export interface ControlActions {
  readonly change: (changes: Partial<State>, replace?: boolean) => void;
  /** The box was sent off; words that nobody has touched stay as literal as they came. */
  readonly submit: () => void;
}

/** Hears what is typed, pressed and chosen on search.html. */
export function listenToControls(parts: PageParts, { change, submit }: ControlActions): void {
  let timer = 0;
  const onType = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => change({ q: parts.input.value, literal: false }, true), rest);
  };
  parts.input.addEventListener('input', (event) => {
    // Letters of an unfinished syllable are no query yet.
    if (!(event instanceof InputEvent && event.isComposing)) onType();
  });
  parts.input.addEventListener('compositionend', onType);
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(timer);
    submit();
  });
  parts.scopes.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement) change({ scope: event.target.value as Scope });
  });
  parts.sort.addEventListener('change', () => change({ sort: parts.sort.value as State['sort'] }));
  parts.view.addEventListener('change', () => change({ view: parts.view.value as State['view'] }));
  parts.clear.addEventListener('click', () => {
    // The button goes with what it clears: the keyboard goes on from the box.
    parts.input.focus();
    change({ filters: {}, scope: '全部' });
  });
  listenToKeys(parts.page, parts.input, () => change({ q: '' }, true));
}

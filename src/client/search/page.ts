import type { Search } from '../../search/create-search.ts';
import { drawAnswer, drawFailure } from './draw-answer.ts';
import { listenToControls } from './listen-to-controls.ts';
import { partsOf } from './page-parts.ts';
import { type State, readState, writeState } from './url-state.ts';

/** Brings search.html to life: what is typed, chosen or in the address is searched and shown. */
export function startPage(page: HTMLElement, search: Search): void {
  const parts = partsOf(page);
  let state = readState(location.search);
  let turn = 0;

  const show = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const isStale = (): boolean => mine !== turn;
    try {
      const answer = await search.ask(state.q, state);
      const nothing = answer.query.all.length > 0 && answer.found.length === 0;
      const total = nothing ? (await search.manifest()).total : 0;
      if (isStale()) return;
      state = { ...state, filters: answer.filters };
      await drawAnswer(
        parts,
        { answer, state, search, total, isStale },
        {
          change: changeFromBox,
          setFilter: (facet, values) => change({ filters: { ...state.filters, [facet]: values } }),
        },
      );
    } catch (error) {
      console.error(error);
      if (!isStale()) drawFailure(parts, error, again);
    }
  };

  const change = (changes: Partial<State>, replace = false): void => {
    state = { ...state, ...changes };
    if (parts.input.value !== state.q) parts.input.value = state.q;
    keepAddress(state, replace);
    void show();
  };

  const again = (): void => {
    parts.input.focus();
    void show();
  };

  /** What was pressed is about to go: the keyboard goes on from the box. */
  const changeFromBox = (changes: Partial<State>): void => {
    parts.input.focus();
    change(changes);
  };

  const drawControls = (): void => {
    parts.input.value = state.q;
    parts.sort.value = state.sort;
    parts.view.value = state.view;
  };

  listenToControls(parts, {
    change,
    submit: () => {
      const q = parts.input.value;
      change({ q, literal: state.literal && q === state.q });
    },
  });
  window.addEventListener('popstate', () => {
    state = readState(location.search);
    drawControls();
    void show();
  });
  const fold = parts.filters.closest('details');
  if (fold !== null) fold.open = window.matchMedia('(min-width: 761px)').matches;
  // Going back to the page brings its text back too late for what the address said.
  drawControls();
  if (state.q === '') parts.input.focus();
  void show();
}

/** Writes a state into the address, as a step of the history or in place of the last one. */
function keepAddress(state: State, replace: boolean): void {
  const address = `${location.pathname}${writeState(state)}`;
  try {
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  } catch {
    // Some browsers refuse on file://, or after many changes: the search itself goes on.
  }
}

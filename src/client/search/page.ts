import type { Search } from '../../search/query/create-search.ts';
import type { Answer } from '../../search/query/answer.ts';
import { keepAddress } from '../keep-address.ts';
import { drawAnswer, drawFailure, drawWaiting } from './draw-answer.ts';
import { listenToControls } from './listen-to-controls.ts';
import { partsOf } from './page-parts.ts';
import { type State, readState, writeState } from './url-state.ts';

/** A reader who waits longer for an answer is told so, in milliseconds. */
const quiet = 2_000;

/** Brings search.html to life: what is typed, chosen or in the address is searched and shown. */
export function startPage(page: HTMLElement, search: Search): void {
  const parts = partsOf(page);
  let state = readState(location.search);
  let turn = 0;

  /** The answer, and for one without entries how many were looked through. */
  const ask = async (): Promise<{ answer: Answer; total: number }> => {
    const answer = await search.ask(state.q, state);
    const nothing = answer.query.all.length > 0 && answer.found.length === 0;
    return { answer, total: nothing ? (await search.manifest()).total : 0 };
  };

  const show = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const isStale = (): boolean => mine !== turn;
    const waiting = setTimeout(() => {
      if (!isStale()) drawWaiting(parts);
    }, quiet);
    try {
      const { answer, total } = await ask().finally(() => clearTimeout(waiting));
      if (isStale()) return;
      state = { ...state, filters: answer.shown };
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
    keepAddress(writeState(state), '', !replace);
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

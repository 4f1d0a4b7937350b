import type { Search } from '../../search/create-search.ts';
import type { Answer } from '../../search/entries-to-answer.ts';
import type { Scope } from '../../search/match-entry.ts';
import { element } from './element.ts';
import { groupFound } from './group-found.ts';
import { listenToKeys } from './keys.ts';
import { renderFilters } from './render-filters.ts';
import { renderResults } from './render-results.ts';
import { sayEmptyQuery, sayNothing, sayScope } from './say-result.ts';
import { offerExports } from './exports.ts';
import { offerWordings } from './wordings.ts';
import { type State, readState, writeState } from './url-state.ts';

/** Rest after a keystroke before a search begins, in milliseconds. */
const rest = 110;

/** Parts of search.html that the script fills; the page itself says what each is for. */
function partsOf(page: HTMLElement) {
  const find = <Kind extends HTMLElement>(name: string): Kind => {
    const part = page.querySelector<Kind>(`[data-part="${name}"]`);
    if (part === null) throw new Error(`search.html has no part ${name}`);
    return part;
  };
  return {
    input: find<HTMLInputElement>('input'),
    form: find<HTMLFormElement>('form'),
    bar: find('bar'),
    count: find('count'),
    plans: find('plans'),
    scopes: find('scopes'),
    sort: find<HTMLSelectElement>('sort'),
    view: find<HTMLSelectElement>('view'),
    filters: find('filters'),
    message: find('message'),
    wordings: find('wordings'),
    results: find('results'),
    help: find('help'),
    exports: find('exports'),
    clear: find<HTMLButtonElement>('clear'),
  };
}

/** Brings search.html to life: what is typed, chosen or in the address is searched and shown. */
export function startPage(page: HTMLElement, search: Search): void {
  const parts = partsOf(page);
  let state = readState(location.search);
  let turn = 0;
  let timer = 0;

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
      await draw(answer, total, isStale);
    } catch (error) {
      console.error(error);
      if (!isStale()) sayFailure(error);
    }
  };

  const draw = async (answer: Answer, total: number, isStale: () => boolean): Promise<void> => {
    const asked = answer.query.all.length > 0;
    const found = answer.found.length;
    page.dataset['asked'] = asked ? (found > 0 ? 'found' : 'nothing') : 'no';
    parts.count.textContent = asked ? String(found) : '';
    parts.bar.hidden = !asked;
    parts.help.hidden = asked;
    parts.clear.hidden = sayScope(state) === '';
    document.title = `${state.q === '' ? '' : `${state.q.slice(0, 40)} · `}搜索 · 规划对照`;
    const groups = groupFound(answer.found, state.sort);
    parts.plans.textContent = groups.length > 1 ? `，分布在 ${groups.length} 份文件` : '';
    drawScopes(answer);
    renderFilters(parts.filters, answer, state, (facet, values) => {
      change({ filters: { ...state.filters, [facet]: values } });
    });
    parts.message.replaceChildren();
    if (!asked) {
      const why = sayEmptyQuery(state.q);
      if (why !== null) parts.message.append(element('p', {}, why));
    } else if (found === 0) {
      parts.message.append(
        element('p', {}, sayNothing(answer, state, total)),
        ...widerScopes(answer),
      );
    }
    offerExports(parts.exports, groups, state);
    const drawn = renderResults(parts.results, groups, state, isStale);
    const offered = offerWordings(
      parts.wordings,
      search,
      answer,
      state,
      (q) => {
        stayInBox();
        change({ q, literal: false });
      },
      isStale,
    );
    await drawn;
    // Without the table of wordings the answer stands as it is.
    await offered.catch((error: unknown) => console.warn(error));
  };

  const drawScopes = (answer: Answer): void => {
    for (const label of parts.scopes.querySelectorAll('label')) {
      const input = label.querySelector('input');
      const count = label.querySelector('.count');
      if (input === null || count === null) continue;
      input.checked = input.value === state.scope;
      count.textContent = String(answer.scopes[input.value as Scope]);
    }
  };

  /** After an empty answer: the same words without the narrower scope and the filters. */
  const widerScopes = (answer: Answer): HTMLElement[] => {
    if (sayScope(state) === '') return [];
    const line = element('p', { class: 'wider', hidden: '' });
    void search
      .find(answer.query.all.length > 0 ? state.q : '', { literal: state.literal })
      .then((all) => {
        const button = element('button', { type: 'button' }, `在全部条目里搜：${all.length} 条`);
        button.addEventListener('click', widen);
        line.append(button);
        line.hidden = false;
      });
    return [line];
  };

  const sayFailure = (error: unknown): void => {
    parts.count.textContent = '';
    parts.bar.hidden = true;
    parts.results.replaceChildren();
    parts.wordings.replaceChildren();
    const why = error instanceof Error ? error.message : String(error);
    const again = element('button', { type: 'button' }, '再试一次');
    again.addEventListener('click', () => {
      stayInBox();
      void show();
    });
    parts.message.replaceChildren(
      element('p', {}, `这次没有搜成：${why}。也可以打开文件页面，用浏览器自带的查找（Ctrl+F）。`),
      again,
    );
  };

  const keepAddress = (replace: boolean): void => {
    const address = `${location.pathname}${writeState(state)}`;
    try {
      if (replace) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    } catch {
      // Some browsers refuse on file://, or after many changes: the search itself goes on.
    }
  };

  const change = (changes: Partial<State>, replace = false): void => {
    state = { ...state, ...changes };
    if (parts.input.value !== state.q) parts.input.value = state.q;
    keepAddress(replace);
    void show();
  };

  /** What was pressed is about to go: the keyboard goes on from the box. */
  const stayInBox = (): void => parts.input.focus();

  const widen = (): void => {
    stayInBox();
    change({ filters: {}, scope: '全部' });
  };

  const drawControls = (): void => {
    parts.input.value = state.q;
    parts.sort.value = state.sort;
    parts.view.value = state.view;
  };

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
    change({ q: parts.input.value, literal: state.literal && parts.input.value === state.q });
  });
  parts.scopes.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement) change({ scope: event.target.value as Scope });
  });
  parts.sort.addEventListener('change', () => change({ sort: parts.sort.value as State['sort'] }));
  parts.view.addEventListener('change', () => change({ view: parts.view.value as State['view'] }));
  parts.clear.addEventListener('click', widen);
  window.addEventListener('popstate', () => {
    state = readState(location.search);
    drawControls();
    void show();
  });
  listenToKeys(page, parts.input, () => change({ q: '' }, true));
  const fold = parts.filters.closest('details');
  if (fold !== null) fold.open = window.matchMedia('(min-width: 761px)').matches;
  // Going back to the page brings its text back too late for what the address said.
  drawControls();
  if (state.q === '') parts.input.focus();
  void show();
}

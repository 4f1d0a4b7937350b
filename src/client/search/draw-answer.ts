import { readImprint } from '../imprint.ts';
import type { Search } from '../../search/query/create-search.ts';
import type { Answer } from '../../search/query/entries-to-answer.ts';
import type { Scope } from '../../search/query/match-entry.ts';
import type { Facet } from '../../search/data/search-data.ts';
import { element } from '../element.ts';
import { offerExports } from './exports.ts';
import { groupFound } from './group-found.ts';
import type { PageParts } from './page-parts.ts';
import { renderFilters } from './render-filters.ts';
import { renderResults } from './render-results.ts';
import { sayEmptyQuery, sayNothing, sayScope, saySought } from './say-result.ts';
import { silentPlans } from './silent-plans.ts';
import type { State } from './url-state.ts';
import { offerWordings } from './wordings.ts';

/** An answer on its way to the page: to what, where it came from, and `total`, all entries there are, for an empty one. */
export interface ShownAnswer {
  readonly answer: Answer;
  readonly state: State;
  readonly search: Search;
  readonly total: number;
  /** True once a newer answer is on its way. */
  readonly isStale: () => boolean;
}

/** What a drawn answer lets a reader do. */
export interface AnswerActions {
  readonly setFilter: (facet: Facet, values: string[]) => void;
  readonly change: (changes: Partial<State>) => void;
}

/** Draws an answer, its filters and what leads on from it; the long parts stop when it is stale. */
export async function drawAnswer(
  parts: PageParts,
  shown: ShownAnswer,
  { setFilter, change }: AnswerActions,
): Promise<void> {
  const { answer, state, search, isStale } = shown;
  const groups = groupFound(answer.found, state.sort);
  drawHead(parts, shown, groups.length);
  renderFilters(parts.filters, answer, state, setFilter);
  parts.message.replaceChildren(...messageOf(shown, parts.page.dataset['plans'] ?? '', change));
  offerExports(parts.exports, groups, state);
  const drawn = renderResults(parts.results, groups, state, isStale);
  const choose = (q: string): void => change({ q, literal: false });
  const offered = offerWordings(parts.wordings, search, answer, state, choose, isStale);
  await drawn;
  if (!isStale()) await drawSilent(parts, shown);
  // Without the table of wordings the answer stands as it is.
  await offered.catch((error: unknown) => console.warn(error));
}

/** Names the documents without a hit below the hits, where the publisher lets absence be said. */
async function drawSilent({ page, results }: PageParts, shown: ShownAnswer): Promise<void> {
  const { answer, state, search, isStale } = shown;
  if (page.dataset['absence'] === 'off' || sayScope(state) !== '') return;
  const { plans } = await search.manifest();
  const found = new Set(answer.found.map(({ entry }) => entry.plan.id));
  const silent = silentPlans(plans, found, saySought(answer.query));
  if (silent !== null && !isStale()) results.append(silent);
}

/** What stands above the hits: their number, in how many documents, by scope; the window's title. */
function drawHead(parts: PageParts, { answer, state }: ShownAnswer, documents: number): void {
  const asked = answer.query.all.length > 0;
  const found = answer.found.length;
  parts.page.dataset['asked'] = asked ? (found > 0 ? 'found' : 'nothing') : 'no';
  parts.count.textContent = asked ? String(found) : '';
  parts.bar.hidden = !asked;
  parts.help.hidden = asked;
  parts.clear.hidden = sayScope(state) === '';
  document.title = `${state.q === '' ? '' : `${state.q.slice(0, 40)} · `}搜索 · ${readImprint().title}`;
  parts.plans.textContent = documents > 1 ? `，分布在 ${documents} 份文件` : '';
  for (const label of parts.scopes.querySelectorAll('label')) {
    const input = label.querySelector('input');
    const count = label.querySelector('.count');
    if (input === null || count === null) continue;
    input.checked = input.value === state.scope;
    count.textContent = String(answer.scopes[input.value as Scope]);
  }
}

/** Why there are no hits, and for words that some other entry holds the way to them. */
function messageOf(
  shown: ShownAnswer,
  plans: string,
  change: AnswerActions['change'],
): HTMLElement[] {
  const { answer, state, total } = shown;
  if (answer.query.all.length === 0) {
    const why = sayEmptyQuery(state.q);
    return why === null ? [] : [element('p', {}, why)];
  }
  if (answer.found.length > 0) return [];
  const nothing = element('p', {}, sayNothing(answer, state, { total, plans }));
  return sayScope(state) === '' ? [nothing] : [nothing, widerScope(shown, change)];
}

/** The same words without the narrower scope and the filters: a line that shows once their entries are counted. */
function widerScope({ state, search }: ShownAnswer, change: AnswerActions['change']): HTMLElement {
  const line = element('p', { class: 'wider', hidden: '' });
  void search.find(state.q, { literal: state.literal }).then((all) => {
    const button = element('button', { type: 'button' }, `在全部条目里搜：${all.length} 条`);
    button.addEventListener('click', () => change({ filters: {}, scope: '全部' }));
    line.append(button);
    line.hidden = false;
  });
  return line;
}

/** Says that the data of a search has not come yet; the answer or the failure takes its place. */
export function drawWaiting(parts: PageParts): void {
  parts.message.replaceChildren(
    element(
      'p',
      {},
      '搜索数据还没有读到，正在等……文件大或网络慢时要久一些；读到后这里会换成结果。',
    ),
  );
}

/** Says that a search failed, and offers it again. */
export function drawFailure(parts: PageParts, error: unknown, again: () => void): void {
  parts.count.textContent = '';
  parts.bar.hidden = true;
  parts.results.replaceChildren();
  parts.wordings.replaceChildren();
  const why = error instanceof Error ? error.message : String(error);
  const button = element('button', { type: 'button' }, '再试一次');
  button.addEventListener('click', again);
  parts.message.replaceChildren(
    element('p', {}, `这次没有搜成：${why}。也可以打开文件页面，用浏览器自带的查找（Ctrl+F）。`),
    button,
  );
}

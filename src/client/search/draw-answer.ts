import { readImprint } from '../imprint.ts';
import type { Search } from '../../search/query/create-search.ts';
import type { Answer, ScopeCounts } from '../../search/query/answer.ts';
import { replacedWord } from '../../words/document.ts';
import type { Facet, Scope } from '../../words/facet.ts';
import { byPlan } from '../../search/query/plan-of.ts';
import { scoreEntries } from '../../search/query/score-entries.ts';
import { element } from '../element.ts';
import { nextFrame } from '../next-frame.ts';
import { offerExports } from './exports.ts';
import { type Group, countSuperseded, groupFound } from './group-found.ts';
import type { PageParts } from './page-parts.ts';
import { renderFilters } from './render-filters.ts';
import { resultList } from './render-results.ts';
import { sayEmptyQuery, sayNothing, sayNumbers, sayScope, saySought } from './say-result.ts';
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
  const { plans } = await search.manifest();
  const scores =
    state.sort === 'relevance' && answer.found.length > 0
      ? scoreEntries(answer, ...(await Promise.all([search.duties(), search.sizes()])))
      : null;
  const asked = answer.query.all.length > 0;
  // Asked for beside the texts: the one need not wait for the other.
  const counted = asked ? orNothing(search.countScopes(answer)) : null;
  const groups = groupFound(answer.found, plans, scores);
  const results = await resultList(parts.results, { groups, answer, state, search, isStale });
  await results.loadFirst();
  const scopes = await counted;
  if (isStale()) return;
  // From here to the first hits nothing is waited for: they come into sight together.
  drawHead(parts, shown, groups, scopes);
  if (!asked) parts.filters.replaceChildren();
  parts.message.replaceChildren(...messageOf(shown, parts.page.dataset['plans'] ?? '', change));
  offerExports(parts.exports, groups, shown);
  await results.drawFirst();
  await nextFrame();
  if (isStale()) return;
  // Topics and bodies of all entries are more than the hits on screen: the lists beside these follow them.
  if (asked) {
    const values = await orNothing(search.countValues(answer));
    if (isStale()) return;
    if (values === null) parts.filters.replaceChildren();
    else renderFilters(parts.filters, values, state, setFilter);
    parts.filters
      .closest('details')
      ?.toggleAttribute('hidden', parts.filters.children.length === 0);
  }
  // Without the table of wordings the answer stands as it is.
  const choose = (q: string): void => change({ q, literal: false });
  await Promise.all([
    offerWordings(parts.wordings, search, answer, state, choose, isStale).catch((error: unknown) =>
      console.warn(error),
    ),
    results.drawAhead(),
  ]);
  if (!isStale()) await drawSilent(parts, shown);
}

/** Counts, or null where their data is missing: the hits stand without them. */
function orNothing<Counts>(counts: Promise<Counts>): Promise<Counts | null> {
  return counts.catch((error: unknown) => {
    console.warn(error);
    return null;
  });
}

/** Names the documents without a hit below the hits, where the publisher lets absence be said. */
async function drawSilent({ page, results }: PageParts, shown: ShownAnswer): Promise<void> {
  const { answer, state, search, isStale } = shown;
  if (page.dataset['absence'] === 'off' || sayScope(state) !== '') return;
  const { plans } = await search.manifest();
  const found = new Set(byPlan(plans, answer.found).map(({ plan }) => plan.id));
  const silent = silentPlans(plans, found, saySought(answer.query, state));
  if (silent !== null && !isStale()) results.append(silent);
}

/** What stands above the hits: their number, in how many documents, by scope; the window's title. */
function drawHead(
  parts: PageParts,
  { answer, state }: ShownAnswer,
  groups: readonly Group[],
  scopes: ScopeCounts | null,
): void {
  const asked = answer.query.all.length > 0;
  const found = answer.found.length;
  parts.page.dataset['asked'] = asked ? (found > 0 ? 'found' : 'nothing') : 'no';
  parts.count.textContent = asked ? String(found) : '';
  parts.bar.hidden = !asked;
  parts.help.hidden = asked;
  parts.clear.hidden = sayScope(state) === '';
  document.title = `${state.q === '' ? '' : `${state.q.slice(0, 40)} · `}搜索 · ${readImprint().title}`;
  parts.plans.textContent = sayWhere(groups);
  for (const label of parts.scopes.querySelectorAll('label')) {
    const input = label.querySelector('input');
    const count = label.querySelector('.count');
    if (input === null || count === null) continue;
    input.checked = input.value === state.scope;
    count.textContent = String(scopes?.[input.value as Scope] ?? '');
  }
}

/** In how many documents, and how many entries stand in such that another replaces: ，分布在 3 份文件；17 处在现行文本中，另有 3 处在${replacedWord}的文本中. */
function sayWhere(groups: readonly Group[]): string {
  const documents = groups.length > 1 ? `，分布在 ${groups.length} 份文件` : '';
  const old = countSuperseded(groups);
  if (old === 0) return documents;
  const valid = groups.reduce((sum, { ordinals }) => sum + ordinals.length, 0) - old;
  return `${documents}；${valid} 处在现行文本中，另有 ${old} 处在${replacedWord}的文本中`;
}

/** Why there are no hits, and for words that some other entry holds the way to them; what else counts as a hit. */
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
  if (answer.found.length > 0) {
    const within = sayNumbers(answer.query, state);
    return within === '' ? [] : [element('p', {}, within)];
  }
  const nothing = element('p', {}, sayNothing(answer.query, state, { total, plans }));
  return sayScope(state) === '' ? [nothing] : [nothing, widerScope(shown, change)];
}

/** The same words without the narrower scope and the filters: a line that shows once their entries are counted. */
function widerScope({ state, search }: ShownAnswer, change: AnswerActions['change']): HTMLElement {
  const line = element('p', { class: 'wider', hidden: '' });
  void search.ask(state.q, { literal: state.literal }).then(({ found }) => {
    const button = element('button', { type: 'button' }, `在全部条目里搜：${found.length} 条`);
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

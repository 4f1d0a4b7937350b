import type { Search } from '../../search/query/create-search.ts';
import type { Answer } from '../../search/query/answer.ts';
import {
  type Card,
  type Wordings,
  otherWordings,
  queryToCards,
} from '../../search/query/other-wordings.ts';
import { foldText } from '../../text/fold-text.ts';
import { breathe } from '../breathe.ts';
import { element } from '../element.ts';
import { loadSimplified } from './simplified.ts';
import type { State } from './url-state.ts';

/** Offers worth a line; more would hide the answer. */
const most = 6;

/** Another query, and why it is offered. */
interface Offer {
  readonly query: string;
  readonly why: '简体' | '同一指标' | '相近';
}

/** What stands before the offers of a kind; none of them is among the entries counted above. */
const heads: Readonly<Record<Offer['why'], string>> = {
  简体: '这里的条文用简体字，换成简体：',
  同一指标: '也这样写（不计入上面的条数）：',
  相近: '相近的词（不计入上面的条数）：',
};

/**
 * Other ways to say what was searched, each with its own count and never part of the answer's; where nothing
 * at all was found, the words in simplified characters too.
 */
export async function offerWordings(
  target: HTMLElement,
  search: Search,
  answer: Answer,
  state: State,
  choose: (query: string) => void,
  isStale: () => boolean,
): Promise<void> {
  const pause = breathe();
  const offers: Offer[] = [];
  let table: Wordings | undefined;
  if (answer.query.all.length > 0 && state.q.length < 200) {
    if (answer.found.length === 0) {
      const simplified = await loadSimplified(state.q);
      if (simplified !== state.q) offers.push({ query: simplified, why: '简体' });
    }
    table = await search.wordings();
    await pause();
    for (const { text, same } of otherWordings(answer.query, table))
      offers.push({ query: text, why: same ? '同一指标' : '相近' });
  }
  const useful: (Offer & { count: number })[] = [];
  for (const offer of offers.slice(0, 4 * most)) {
    await pause();
    const options = { filters: state.filters, scope: state.scope };
    const count = (await search.ask(offer.query, options)).found.length;
    if (isStale()) return;
    if (count > 0) useful.push({ ...offer, count });
    if (useful.length === most) break;
  }
  await pause();
  if (isStale()) return;
  // What holds the words searched for is among the hits already: 国家高新技术企业 of 高新技术企业.
  const [word = ''] = answer.query.all;
  const isInside = (query: string): boolean =>
    answer.query.all.length === 1 && foldText(query).includes(word);
  const inside = useful.filter(({ query }) => isInside(query));
  const others = useful.filter(({ query }) => !isInside(query));
  const cards = queryToCards(answer.query, table?.cards ?? []).slice(0, 3);
  target.replaceChildren();
  if (cards.length > 0) target.append(...cards.map(cardOf));
  for (const [why, head] of Object.entries(heads)) {
    const own = others.filter((offer) => offer.why === why);
    if (own.length > 0) target.append(head, ...own.map(offerOf));
  }
  if (inside.length > 0) target.append('其中（已计入）：', ...inside.map(offerOf));

  function cardOf({ href, name, kind }: Card): HTMLElement {
    return element('span', { class: 'card' }, `${kind}：`, element('a', { href }, name));
  }

  function offerOf({ query, count }: { query: string; count: number }): HTMLElement {
    const link = element('a', { href: `?${new URLSearchParams({ q: query }).toString()}` }, query);
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(query);
    });
    return element('span', { class: 'wording' }, link, ` ${count} 条`);
  }
}

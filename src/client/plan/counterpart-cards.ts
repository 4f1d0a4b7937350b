import { relativeHref, clauseHref, planHref } from '../../address/href.ts';
import { parseRef, refOf } from '../../address/reference.ts';
import type { ComparedClause } from '../../compare/compare-rows.ts';
import { markedText } from '../../compare/marked-text.ts';
import { sharedWording } from '../../compare/wording-shared.ts';
import type { SearchPlan } from '../../search/data/search-data.ts';
import { planShortName } from '../../words/document.ts';
import { loadClauseList, loadClauses, loadPlans } from '../compare/load-clauses.ts';
import { elementToDom } from '../element-to-dom.ts';
import { element } from '../element.ts';
import { siglum } from '../search/siglum.ts';
import type { CounterpartCards } from './load-beside.ts';

/** The counterparts of a clause as cards, best first; wording shared with its own text is marked. */
export async function counterpartCards(ref: string, own: string): Promise<CounterpartCards> {
  const { plan, anchor } = parseRef(ref);
  const clause = (await loadClauseList(plan)).find((one) => one.anchor === anchor);
  const refs = (clause?.matches ?? []).map((match) => parseRef(match));
  const known = new Map((await loadPlans()).map((one) => [one.id, one]));
  const cards = await Promise.all(
    refs.map(async (to) => {
      const { clauses } = await loadClauses(to.plan, (one) => one.anchor === to.anchor);
      const [found] = clauses;
      const from = known.get(to.plan);
      if (found === undefined || from === undefined) return [];
      return [card(found, from, relativeHref(planHref(plan), clauseHref(refOf(to))), own)];
    }),
  );
  return {
    cards: element('div', { class: 'cards' }, ...cards.flat()),
    plans: refs.map((to) => to.plan),
  };
}

function card(clause: ComparedClause, plan: SearchPlan, href: string, own: string): HTMLElement {
  const [, [shared = []] = []] = sharedWording([[own], [clause.text]]);
  const text = element('p', { class: 'tx' });
  for (const part of markedText(clause.text, shared)) {
    text.append(typeof part === 'string' ? part : elementToDom(part));
  }
  const status = plan.draft ? 'draft' : 'issued';
  const name = element('a', { href }, `${planShortName({ ...plan, status })} ${clause.label}`);
  const figures = clause.figures.map((figure) => element('li', {}, figure));
  return element(
    'article',
    {},
    element('p', { class: 'no' }, siglum(plan), ' ', name),
    text,
    ...(figures.length === 0 ? [] : [element('ul', { class: 'figs' }, ...figures)]),
  );
}

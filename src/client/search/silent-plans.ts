import { planHref } from '../../address/href.ts';
import type { SearchPlan } from '../../search/data/search-data.ts';
import { silentAmong } from '../../words/silence.ts';
import { element } from '../element.ts';
import { planName } from './siglum.ts';

/** So many documents are named; of more the number is said. */
const most = 30;

/**
 * The documents in which nothing was found, below the hits: only of a search over everything, since of a narrower one
 * silence would not mean that the words are not there. Nothing where all documents have hits, or none has.
 */
export function silentPlans(
  plans: readonly SearchPlan[],
  found: ReadonlySet<string>,
  what: string,
): HTMLElement | null {
  const silent = plans.filter(({ id }) => !found.has(id));
  if (silent.length === 0 || found.size === 0) return null;
  const list = element('ul', { class: 'plain' });
  for (const plan of silent.slice(0, most))
    list.append(element('li', {}, element('a', { href: planHref(plan.id) }, planName(plan))));
  const rest = silent.length > most ? `等 ${silent.length} 份` : '';
  return element(
    'section',
    { class: 'silence' },
    element('h2', {}, silentAmong(plans.length, silent.length, what)),
    list,
    ...(rest === '' ? [] : [element('p', { class: 'quiet' }, rest)]),
  );
}

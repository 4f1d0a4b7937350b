import { sayAnchor } from '../../address/say-anchor.ts';
import { parseRef } from '../../address/reference.ts';
import type { PlansById } from '../../check/say-finding.ts';
import type { Held } from '../../check/verdict.ts';
import { draftWord } from '../../words/document.ts';
import { element } from '../element.ts';
import { siglum } from '../search/siglum.ts';

/** The seal of the place, then the document and clause as a link, with 征求意见稿 where it is one. */
export function heldLink(
  { clause, url }: Pick<Held, 'clause' | 'url'>,
  plans: PlansById,
): HTMLElement {
  const { plan: id, anchor } = parseRef(clause);
  const plan = plans.get(id);
  const span = element('span', { class: 'nb' });
  if (plan !== undefined) span.append(siglum(plan, true), ' ');
  const name = `${plan === undefined ? id : yearsOf(plan.facets.年份)} ${sayAnchor(anchor)}`;
  span.append(element('a', { href: url, target: '_blank' }, name));
  if (plan?.draft === true) span.append(' ', element('span', { class: 'draft' }, draftWord));
  return span;
}

/** 2023, 2023—2025. */
function yearsOf(years: readonly (readonly string[])[]): string {
  const [first = ''] = years[0] ?? [];
  const [last = ''] = years[years.length - 1] ?? [];
  return first === last ? first : `${first}—${last}`;
}

import type { SearchPlan } from '../../search/data/search-data.ts';
import { element } from '../element.ts';
import { draftWord, replacedWord } from '../../words/document.ts';

/** The seal of a document's place; `named` where the place's name does not stand beside it. */
export function siglum(plan: SearchPlan, named = false): HTMLElement {
  const { siglum: text, color, name } = plan.region;
  return element(
    'span',
    {
      class: `sig ${color}${text.length > 1 ? ' two' : ''}`,
      title: name,
      ...(named ? { role: 'img', 'aria-label': name } : { 'aria-hidden': 'true' }),
    },
    text,
  );
}

/** Seal, place · short title, and 征求意见稿 where the document is a draft. */
export function planName(plan: SearchPlan): HTMLElement {
  const name = element('span', { class: 'plan-name' }, siglum(plan));
  name.append(' ', element('span', { class: 'place' }, plan.region.name), plan.shortTitle);
  if (plan.draft) name.append(' ', element('span', { class: 'draft' }, draftWord));
  if (plan.superseded) name.append(' ', element('span', { class: 'draft' }, replacedWord));
  return name;
}

import { planOfRef } from '../../address/reference.ts';
import { mostPlans } from '../compare/frame.ts';
import { element } from '../element.ts';
import { loadStyle } from '../load-style.ts';
import { loadBeside } from './load-beside.ts';

/** All counterparts of a clause in full, as soon as they are read; `own` is the clause's text. 收起 calls `close`. */
export function counterpartPanel(ref: string, own: string, close: () => void): HTMLElement {
  const panel = element(
    'section',
    { class: 'beside', 'aria-label': '对照条文' },
    element('p', { class: 'quiet' }, '正在读取对照条文…'),
  );
  Promise.all([loadBeside(), loadStyle('beside')])
    .then(([beside]) => beside.counterpartCards(ref, own))
    .then(
      ({ cards, plans }) => panel.replaceChildren(leadIn(ref, plans, close), cards),
      () =>
        panel.replaceChildren(
          element('p', {}, '没有读到对照条文。请再试一次，或点边上的链接到原文。'),
        ),
    );
  return panel;
}

/** What the shades mean, the way to the same clauses on the page of comparison, and 收起. */
function leadIn(ref: string, others: readonly string[], close: () => void): HTMLElement {
  const plans = [planOfRef(ref), ...others];
  const query = `plans=${[...new Set(plans)].slice(0, mostPlans).join(',')}&clause=${encodeURIComponent(ref)}`;
  const shut = element('button', { type: 'button' }, '收起');
  shut.addEventListener('click', close);
  return element(
    'p',
    { class: 'lead-in' },
    element('span', { class: 'quiet' }, '淡色是与本条相同的字句。'),
    ' ',
    element('a', { href: `../compare/index.html?${query}` }, '在条文对照中打开'),
    ' ',
    shut,
  );
}

import { planHref } from '../../address/href.ts';
import { refOf } from '../../address/reference.ts';
import { foundToExcerpt } from '../../search/query/answer-to-hits.ts';
import type { Found } from '../../search/query/found.ts';
import { citation } from '../../words/document.ts';
import { element } from '../element.ts';
import { keepButton } from '../tray/keep-button.ts';
import { markedText } from './marked-text.ts';
import type { State } from './url-state.ts';

/** Address of a hit, with the words that its page will mark. */
export function hitHref({ entry }: Found, state: State): string {
  const words = new URLSearchParams({ q: state.q });
  if (state.literal) words.set('literal', '1');
  return `${planHref(entry.plan.id)}?${words.toString()}#${entry.anchor}`;
}

/** A hit in the list: its number, words round the marks, where it stands. */
export function hitOf(found: Found, state: State): HTMLElement {
  const { entry, ranges } = found;
  const excerpt = foundToExcerpt(found);
  const place = [entry.path, entry.heading].filter((part) => part !== '').join(' › ');
  return element(
    'li',
    { 'data-hit': '', 'data-clause': refOf({ plan: entry.plan.id, anchor: entry.anchor }) },
    element('span', { class: 'number' }, entry.label),
    element(
      'div',
      {},
      element(
        'a',
        { class: 'excerpt', href: hitHref(found, state), 'data-go': '' },
        ...markedText(excerpt.text, excerpt.marks),
      ),
      element(
        'p',
        { class: 'where' },
        place,
        element('span', { class: 'times' }, `${ranges.length} 处`),
        keepFound(found),
      ),
    ),
  );
}

/** A button that keeps an entry in 摘编, with its whole text. */
function keepFound({ entry }: Found): HTMLElement {
  const { plan, anchor, text } = entry;
  const ref = refOf({ plan: plan.id, anchor });
  const cite = citation({ ...plan, status: plan.draft ? 'draft' : 'issued' }, anchor);
  return keepButton(ref, cite, () => ({ ref, text, cite }));
}

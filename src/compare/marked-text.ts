import type { Element } from 'hast';
import { h } from '../element/h.ts';
import type { Range } from '../model/clause.ts';
import { dutiesStart } from './wording-shared.ts';

/** The text with its shared wording and its bracket of bodies in quiet spans; its textContent is the text. */
export function markedText(text: string, shared: readonly Range[]): (Element | string)[] {
  const parts: (Element | string)[] = [];
  let from = 0;
  for (const [start, end] of shared) {
    if (start > from) parts.push(text.slice(from, start));
    parts.push(h('span', { class: 'sh' }, text.slice(start, end)));
    from = end;
  }
  const duties = dutiesStart(text);
  if (from < duties) parts.push(text.slice(from, duties));
  if (duties < text.length) parts.push(h('span', { class: 'du' }, text.slice(duties)));
  return parts;
}

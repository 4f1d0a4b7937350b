import type { Range } from '../../model/clause.ts';
import { element } from '../element.ts';

/** Text with its ranges in `<mark>`; ranges are in order and do not overlap. */
export function markedText(text: string, ranges: Range[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(element('mark', {}, text.slice(start, end)));
    at = end;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

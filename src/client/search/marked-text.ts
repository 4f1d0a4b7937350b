import type { Range } from '../../model/clause.ts';
import { element } from '../element.ts';

/** Text with its ranges in `<mark>`; ranges are in order and do not overlap. */
export function markedText(text: string, ranges: Range[]): (Node | string)[] {
  return cutAtRanges(text, ranges).map(({ words, marked }) =>
    marked ? element('mark', {}, words) : words,
  );
}

/** Text cut where its ranges begin and end; joined, the pieces are the text. */
export function cutAtRanges(text: string, ranges: Range[]): { words: string; marked: boolean }[] {
  const pieces: { words: string; marked: boolean }[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) pieces.push({ words: text.slice(at, start), marked: false });
    pieces.push({ words: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ words: text.slice(at), marked: false });
  return pieces;
}

import type { Range } from '../model/clause.ts';
import type { Sentence } from './figure.ts';

const ends = /[。！？；\n]/;

/** The sentence round a range of an entry's text: from after the last 。！？； or line end to the next, which it keeps. */
export function textToSentence(text: string, [start, end]: Range): Sentence {
  let first = start;
  while (first > 0 && !ends.test(text[first - 1] ?? '')) first -= 1;
  let last = end;
  while (last < text.length && !ends.test(text[last] ?? '')) last += 1;
  const closed = text[last] === '\n' ? last : Math.min(last + 1, text.length);
  return {
    before: text.slice(first, start).trimStart(),
    span: text.slice(start, end),
    after: text.slice(end, closed),
  };
}

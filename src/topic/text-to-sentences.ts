import type { Range } from '../model/clause.ts';
import { maskDuties } from './strip-duties.ts';

/** Sentences of an entry's text with their places, each with the sign that ends it; brackets of bodies belong to none. */
export function textToSentences(text: string): Range[] {
  return [...maskDuties(text).matchAll(/[^。；！？\n\uFFFC]+[。；！？]*/gu)].flatMap(
    ({ 0: sentence, index }): Range[] =>
      /[\p{L}\p{N}]/u.test(sentence) ? [[index, index + sentence.length]] : [],
  );
}

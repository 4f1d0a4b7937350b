import type { IndexWord } from '../data/index-part.ts';
import { keyToWord, textToKeys } from '../data/text-to-words.ts';

/** Folded texts → the words of the index in order, each with the numbers of the texts that hold it. */
export function textsToWords(folded: Iterable<string>): IndexWord[] {
  const lists = new Map<number, number[]>();
  let entry = 0;
  for (const text of folded) {
    for (const key of textToKeys(text)) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [entry]);
      else list.push(entry);
    }
    entry += 1;
  }
  return [...lists]
    .map(([key, entries]) => ({ word: keyToWord(key), entries }))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
}

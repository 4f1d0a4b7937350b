import { type IndexWord, wordsToPart } from '../data/index-part.ts';

/** A part of the index that loads by itself: the words from `from` to the next part's. */
export interface IndexPart {
  from: string;
  bytes: Uint8Array;
}

/** Words in order → parts of about `most` entries: a query reads a few words, and so a part should be small. */
export function wordsToParts(words: readonly IndexWord[], most: number): IndexPart[] {
  const parts: IndexPart[] = [];
  let group: IndexWord[] = [];
  let size = 0;
  const close = (): void => {
    const [first] = group;
    if (first !== undefined) parts.push({ from: first.word, bytes: wordsToPart(group) });
    group = [];
    size = 0;
  };
  for (const word of words) {
    if (size + word.entries.length > most) close();
    group.push(word);
    size += word.entries.length;
  }
  close();
  return parts;
}

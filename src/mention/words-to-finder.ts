import { foldText } from '../text/fold-text.ts';

/** Gives the words that stand in a folded text. */
export type Finder = (folded: string) => Set<string>;

/**
 * A finder of many words at once, each given back as it was given: one pass over the text, whatever their number,
 * since words are looked up by their first two signs.
 */
export function wordsToFinder(words: Iterable<string>): Finder {
  const byStart = new Map<string, { folded: string; word: string }[]>();
  for (const word of new Set(words)) {
    const folded = foldText(word);
    const list = byStart.get(folded.slice(0, 2)) ?? [];
    byStart.set(folded.slice(0, 2), [...list, { folded, word }]);
  }
  return (text) => {
    const found = new Set<string>();
    for (let at = 0; at + 1 < text.length; at += 1) {
      for (const { folded, word } of byStart.get(text.slice(at, at + 2)) ?? []) {
        if (text.startsWith(folded, at)) found.add(word);
      }
    }
    return found;
  };
}

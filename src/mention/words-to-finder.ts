import { foldText } from '../text/fold-text.ts';

/** Gives the words that stand in a folded text. */
export type Finder = (folded: string) => Set<string>;

/**
 * A finder of many words at once, each given back as it was given: one pass over the text, whatever their number,
 * since words are looked up by their first two signs.
 */
export function wordsToFinder(words: Iterable<string>): Finder {
  const byStart = new Map<number, { folded: string; word: string }[]>();
  for (const word of new Set(words)) {
    const folded = foldText(word);
    const list = byStart.get(pairAt(folded, 0)) ?? [];
    byStart.set(pairAt(folded, 0), [...list, { folded, word }]);
  }
  return (text) => {
    const found = new Set<string>();
    for (let at = 0; at + 1 < text.length; at += 1) {
      for (const { folded, word } of byStart.get(pairAt(text, at)) ?? none) {
        if (text.startsWith(folded, at)) found.add(word);
      }
    }
    return found;
  };
}

const none: readonly never[] = [];

/** Two signs as one number: a pass over a text looks at all of them, and makes no string of any. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

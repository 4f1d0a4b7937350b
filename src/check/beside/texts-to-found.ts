import { wordsToFinder } from '../../mention/words-to-finder.ts';
import { foldText } from '../../text/fold-text.ts';

/** Which of some words stand in a guest's texts. */
export function textsToFound(texts: readonly string[], words: Iterable<string>): Set<string> {
  const find = wordsToFinder(words);
  return new Set(texts.flatMap((text) => [...find(foldText(text))]));
}

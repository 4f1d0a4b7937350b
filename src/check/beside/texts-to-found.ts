import { wordsToFinder } from '../../mention/words-to-finder.ts';
import { foldText } from '../../text/fold-text.ts';
import type { Breathe } from '../claims-to-records.ts';

/** Finds words in all of a guest's texts, letting the page breathe. */
export async function textsToFound(
  texts: readonly string[],
  words: Iterable<string>,
  breathe: Breathe,
): Promise<Set<string>> {
  const find = wordsToFinder(words);
  const found = new Set<string>();
  for (const text of texts) {
    for (const word of find(foldText(text))) found.add(word);
    await breathe();
  }
  return found;
}

import { close, createIndex } from 'pagefind';
import type { IndexWord } from '../data/index-part.ts';
import { keyToWord, textToKeys } from '../data/text-to-words.ts';
import { chunkToWords } from './pagefind-chunks.ts';

/** Stands for a text that folds to nothing, since Pagefind drops an empty record; no query asks for it. */
const nothing = 'z';

/** Records sent at a time; the service answers in order. */
const batch = 500;

/**
 * Folded texts → the words of the index in order, each with the numbers of the texts that hold it. Pagefind's Node
 * API collects them: record n is text n, its words are the text's pairs and single characters, each once.
 */
export async function textsToWords(folded: readonly string[]): Promise<IndexWord[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (let start = 0; start < folded.length; start += batch) {
    const answers = await Promise.all(
      folded.slice(start, start + batch).map((text, at) =>
        index.addCustomRecord({
          url: String(start + at),
          content: Array.from(textToKeys(text), keyToWord).join(' ') || nothing,
          language: 'unknown',
        }),
      ),
    );
    const failed = answers.flatMap((answer) => answer.errors);
    if (failed.length > 0) throw new Error(`Pagefind refused a record: ${failed.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap(({ content }) => chunkToWords(content))
    .filter(({ word }) => word !== nothing)
    .sort((a, b) => (a.word < b.word ? -1 : 1));
}

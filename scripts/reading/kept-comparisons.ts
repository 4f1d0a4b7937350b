import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Comparisons, KeptComparisons } from '../../src/compare/comparisons.ts';
import type { Tables } from '../../src/convert/convert-plan.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { readNote, valueToNote } from '../files/sealed-note.ts';
import { writeFiles } from '../files/write-files.ts';

/**
 * What the last build found of entries beside each other, in `<cache>/comparisons`: it holds for all that have not changed;
 * a note that is damaged, of another program or of other topics holds nothing.
 */
export function openKeptComparisons(
  { root, cache }: Collection,
  program: string,
  { vocabulary }: Pick<Tables, 'vocabulary'>,
): KeptComparisons {
  const file = `${cache}/comparisons`;
  const key = hash('sha256', `${program} ${JSON.stringify(vocabulary.taxonomy)}`);
  return {
    former: readNote(join(root, file), key) as Comparisons | null,
    keyOf: (sketch) => hash('sha256', JSON.stringify(sketch), 'base64url').slice(0, 22),
    note: (comparisons) => {
      writeFiles(root, [[file, valueToNote(key, comparisons)]]);
    },
  };
}

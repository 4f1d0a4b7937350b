import { z } from 'zod';
import type { Collection } from './collection.ts';
import { readVocab } from './read-yaml.ts';

const WordingsYaml = z.strictObject({
  groups: z.array(
    z.array(z.string().min(1)).min(2, '应当至少有两种说法，如 [新能源汽车, 新能源车]'),
  ),
});

/** A collection's wordings.yaml: groups of wordings for the same. */
export function loadWordings(collection: Collection): string[][] {
  return readVocab(collection, 'wordings.yaml', WordingsYaml).groups;
}

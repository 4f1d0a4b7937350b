import { BodyVocabulary } from './body-vocabulary.ts';
import type { Collection } from './collection.ts';
import { readVocab } from './read-yaml.ts';

/** The table of departments of a collection. */
export function readBodyVocabulary(collection: Collection): BodyVocabulary {
  return readVocab(collection, 'bodies.yaml', BodyVocabulary);
}

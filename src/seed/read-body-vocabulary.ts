import { BodyVocabulary } from './body-vocabulary.ts';
import { type Collection, vocabFile } from './collection.ts';
import { readYaml } from './read-yaml.ts';

/** The table of departments of a collection; throws SeedError with file, key, found and expected. */
export function readBodyVocabulary(collection: Collection): BodyVocabulary {
  const { root, file } = vocabFile(collection, 'bodies.yaml');
  return readYaml(root, file, BodyVocabulary);
}

import { BodyVocabulary } from './body-vocabulary.ts';
import { PATHS } from './paths.ts';
import { readYaml } from './read-yaml.ts';

/** The table of departments under a project's folder; throws SeedError with file, key, found and expected. */
export function readBodyVocabulary(root: string): BodyVocabulary {
  return readYaml(root, PATHS.bodies, BodyVocabulary);
}

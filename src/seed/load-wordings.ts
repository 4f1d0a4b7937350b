import { z } from 'zod';
import { type Collection, vocabFile } from './collection.ts';
import { readYaml } from './read-yaml.ts';

const WordingsYaml = z.strictObject({
  groups: z.array(z.array(z.string().min(1)).min(2, 'expected at least two wordings in a group')),
});

/** A collection's wordings.yaml: groups of wordings for the same. */
export function loadWordings(collection: Collection): string[][] {
  const { root, file } = vocabFile(collection, 'wordings.yaml');
  return readYaml(root, file, WordingsYaml).groups;
}

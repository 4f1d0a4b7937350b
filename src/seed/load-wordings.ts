import { z } from 'zod';
import { readYaml } from './read-yaml.ts';

const WordingsYaml = z.strictObject({
  groups: z.array(z.array(z.string().min(1)).min(2, 'expected at least two wordings in a group')),
});

/** `seeds/vocab/wordings.yaml`: groups of wordings for the same. */
export function loadWordings(root: string): string[][] {
  return readYaml(root, 'seeds/vocab/wordings.yaml', WordingsYaml).groups;
}

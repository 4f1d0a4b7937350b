import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Publication } from '../model/publication.ts';
import type { Collection } from './collection.ts';
import { readYaml } from './read-yaml.ts';

/** Who publishes a collection (edition.yaml); without the file, this project's own words. */
export function loadPublication({ root, edition }: Collection): Publication {
  if (!existsSync(join(root, edition))) return Publication.parse({});
  return readYaml(
    root,
    edition,
    Publication.nullable().transform((own) => own ?? Publication.parse({})),
  );
}

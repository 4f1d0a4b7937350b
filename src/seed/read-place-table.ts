import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection } from './collection.ts';
import { sharedFile } from './collection.ts';

/** The rows of one of the country's tables of places (places.tsv, former-places.tsv, zones.tsv), cut into their columns. */
export function readPlaceTable(collection: Collection, name: string): string[][] {
  const { root, file } = sharedFile(collection, name);
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

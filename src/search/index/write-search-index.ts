import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../../edition/edition.ts';
import type { Collection } from '../../seed/collection.ts';
import { loadWordings } from '../../seed/load-wordings.ts';
import { readBodyVocabulary } from '../../seed/read-body-vocabulary.ts';
import { type ToChunk, bytesToChunk } from './bytes-to-chunk.ts';
import { editionToIndex } from './edition-to-index.ts';
import { editionToWordings } from './edition-to-wordings.ts';

/** Writes `<dist>/search/` from an edition and the vocabulary of its collection; returns how many files and bytes, for the build's table. */
export function writeSearchIndex(
  edition: Edition,
  dist: string,
  collection: Collection,
  toChunk: ToChunk = bytesToChunk,
): { files: number; bytes: number } {
  const wordings = editionToWordings(
    edition,
    loadWordings(collection),
    readBodyVocabulary(collection).kinds,
  );
  const files = editionToIndex(edition, wordings, toChunk);
  for (const { name, content } of files) {
    const path = join(dist, 'search', `${name}.js`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.content.length, 0),
  };
}

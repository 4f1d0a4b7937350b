import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { editionToIndex } from './edition-to-index.ts';

/** Writes `<dist>/search/`; returns how many files and bytes, for the build's table. */
export async function writeSearchIndex(
  edition: Edition,
  dist: string,
): Promise<{ files: number; bytes: number }> {
  const files = await editionToIndex(edition);
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

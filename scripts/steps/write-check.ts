import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editionToCheckFiles } from '../../src/check/edition-to-check-files.ts';
import type { Tables } from '../../src/convert/convert-plan.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { type ToChunk, bytesToChunk } from '../../src/search/index/bytes-to-chunk.ts';

/** Writes `<dist>/check/`: what own.html loads of the edition, piece by piece; returns its size in bytes. */
export function writeCheck(
  dist: string,
  edition: Edition,
  tables: Tables,
  toChunk: ToChunk = bytesToChunk,
): number {
  const places = [...tables.places.known.values()].map(({ name }) => name);
  const files = editionToCheckFiles(edition, tables, places);
  return files.reduce((size, [name, json]) => {
    const { content } = toChunk(name, Buffer.from(json));
    const file = join(dist, `${name}.js`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return size + content.length;
  }, 0);
}

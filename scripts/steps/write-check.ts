import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresToParts } from '../../src/check/figures-to-parts.ts';
import type { Tables } from '../../src/convert/convert-plan.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { bytesToChunk } from '../../src/search/index/bytes-to-chunk.ts';

/** Writes `<dist>/check/`: the edition's figures by matter, as own.html loads them; returns their size in bytes. */
export function writeCheck(dist: string, edition: Edition, tables: Tables): number {
  const places = [...tables.places.known.values()].map(({ name }) => name);
  const { plans, targets } = edition;
  const { manifest, parts } = figuresToParts(plans, targets, tables.figures.indicators, places);
  const files: [name: string, value: unknown][] = [
    ['check/manifest', manifest],
    ...parts.map((part, at): [string, unknown] => [`check/figures-${at}`, part]),
  ];
  mkdirSync(join(dist, 'check'), { recursive: true });
  return files.reduce((size, [name, value]) => {
    const { content } = bytesToChunk(name, Buffer.from(JSON.stringify(value)));
    writeFileSync(join(dist, `${name}.js`), content);
    return size + content.length;
  }, 0);
}

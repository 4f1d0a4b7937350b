import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../../src/offline/files-to-manifest.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { writeFiles } from '../files/write-files.ts';
import { sourcesDigest } from './sources-digest.ts';

/** What the last whole build was made of, and the hash of its manifest. */
const Record = z.object({ sources: z.string(), manifest: z.string() });

/** The files that a site says it consists of. */
const Manifest = z.object({ files: z.array(z.object({ path: z.string() })) });

/** Notes that dist/ is whole, made of sources with this digest. */
export function writeBuildRecord({ root, cache, dist }: Collection, sources: string): void {
  const manifest = sha256(readFileSync(join(root, dist, 'manifest.json')));
  writeFiles(root, [[`${cache}/built.json`, JSON.stringify({ sources, manifest })]]);
}

/** Whether dist/ is the whole result of a build, and of the sources as they are now. */
export function isFresh(collection: Collection): boolean {
  const { root, cache, dist } = collection;
  try {
    const record = Record.parse(JSON.parse(readFileSync(join(root, cache, 'built.json'), 'utf8')));
    const bytes = readFileSync(join(root, dist, 'manifest.json'));
    const { files } = Manifest.parse(JSON.parse(bytes.toString('utf8')));
    return (
      record.manifest === sha256(bytes) &&
      files.every(({ path }) => existsSync(join(root, dist, path))) &&
      record.sources === sourcesDigest(collection)
    );
  } catch {
    // No record, no site, or one that cannot be read: it has to be built.
    return false;
  }
}

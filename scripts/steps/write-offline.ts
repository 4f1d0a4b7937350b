import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../../src/edition/edition.ts';
import { folderToFileTree } from '../../src/offline/file-tree.ts';
import { sealEdition } from '../../src/offline/seal-edition.ts';

/** Seals the built site in place: README.txt, check.html, manifest.json, the zip and its checksum. */
export function writeOffline(dist: string, edition: Edition): string {
  const entries = edition.clauses.length;
  const facts = { imprint: edition.imprint, plans: edition.plans.length, entries };
  const sealed = sealEdition(folderToFileTree(dist), facts);
  for (const [path, bytes] of sealed) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), bytes);
  }
  const zip = sealed.get('offline/plan-concordance.zip')?.length ?? 0;
  return `${(zip / 1e6).toFixed(2)} MB`;
}

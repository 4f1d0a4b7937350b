import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/offline/list-files.ts';
import type { Collection } from '../../src/seed/collection.ts';

/** What of the program goes into a site. */
const program = ['src', 'scripts', 'public', 'seeds/vocab', 'package-lock.json'];

/** One hash over the names and bytes of all that a build reads: a file that was changed, added or deleted alters it. */
export function sourcesDigest(collection: Collection, program = programDigest(collection)): string {
  const { root, plans, vocab, reviews, ledger, edition } = collection;
  const places = [plans, vocab, reviews, ledger, edition].map((path) => join(root, path));
  return placesDigest(places, `${process.env['SITE_URL'] ?? ''} ${program}`);
}

/** One hash over the program with its shared vocabulary and the Node that runs it: what a cache was made by. */
export function programDigest({ house }: Collection): string {
  return placesDigest(
    program.map((path) => join(house, path)),
    process.version,
  );
}

function placesDigest(places: readonly string[], start: string): string {
  const hash = createHash('sha256').update(start);
  for (const [at, place] of places.entries()) {
    for (const file of filesOf(place)) {
      const bytes = readFileSync(join(place, file));
      hash.update(`\n${String(at)} ${file} ${String(bytes.length)}\n`).update(bytes);
    }
  }
  return hash.digest('hex');
}

/** The files below a folder; a file itself is the one of an empty name. */
function filesOf(place: string): string[] {
  if (!existsSync(place)) return [];
  // A proof page is made from the others and read by nobody else
  return statSync(place).isDirectory()
    ? listFiles(place).filter((file) => !file.endsWith('/proof.html'))
    : [''];
}

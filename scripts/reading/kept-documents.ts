import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { CollectionTables } from '../../src/convert/load-tables.ts';
import type { KeptDocuments } from '../../src/edition/kept-documents.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { readNote, valueToNote } from '../files/sealed-note.ts';
import { writeFiles } from '../files/write-files.ts';

/** By plan the hash of what was read of it, and by name the JSON of what was derived. */
type Note = Map<string, { readonly hash: string; readonly parts: Map<string, string> }>;

/**
 * What the last build derived of each document alone, in `<cache>/documents`: it holds while what was read of it (`hashes`)
 * is the same; a note that is damaged, of another program or of other vocabularies holds nothing.
 */
export function openKeptDocuments(
  { root, cache }: Collection,
  program: string,
  { vocabulary: { taxonomy, units, catalogue }, bodies }: CollectionTables,
  hashes: ReadonlyMap<string, string>,
): KeptDocuments & { readonly close: () => void } {
  const file = `${cache}/documents`;
  const key = hash('sha256', `${program} ${JSON.stringify([taxonomy, units, catalogue, bodies])}`);
  const former = readNote(join(root, file), key) as Note | null;
  const note: Note = new Map();
  return {
    of: (plan, name, make) => {
      const own = note.get(plan) ?? { hash: hashes.get(plan) ?? '', parts: new Map() };
      note.set(plan, own);
      const known = former?.get(plan);
      const kept = own.hash !== '' && known?.hash === own.hash ? known.parts.get(name) : undefined;
      const value = kept === undefined ? make() : (JSON.parse(kept) as ReturnType<typeof make>);
      own.parts.set(name, kept ?? JSON.stringify(value));
      return value;
    },
    close: () => {
      writeFiles(root, [[file, valueToNote(key, note)]]);
    },
  };
}

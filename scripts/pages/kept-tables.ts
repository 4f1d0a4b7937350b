import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Table } from '../../src/export/table.ts';
import { sha256 } from '../../src/offline/files-to-manifest.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { writeFiles } from '../files/write-files.ts';
import { openFormerSite } from './former-site.ts';
import { valueToHash } from './value-to-hash.ts';

/** By the hash of a table that of the file that was made of it. */
const Note = z.object({ program: z.string(), files: z.record(z.string(), z.string()) });

/** The table files of the last build, each kept while its table is the same. */
export interface KeptTables {
  readonly file: (table: Table, make: (table: Table) => Promise<Uint8Array>) => Promise<Uint8Array>;
  /** Notes this build's files for the next. */
  readonly close: () => void;
}

/** Keeps nothing: every file is made. */
export const noTables: KeptTables = { file: (table, make) => make(table), close: () => undefined };

/** Opens what the last build noted; a note that is damaged or of another program keeps nothing. */
export function openKeptTables(collection: Collection, program: string): KeptTables {
  const { root, cache } = collection;
  const note = `${cache}/tables.json`;
  const known = readNote(join(root, note), program);
  const site = openFormerSite(collection);
  const hashOf = valueToHash((object) => object);
  const files: Record<string, string> = {};
  return {
    file: async (table, make) => {
      const from = hashOf(table);
      const bytes = site.take(known[from] ?? '') ?? (await make(table));
      files[from] = sha256(bytes);
      return bytes;
    },
    close: () => {
      writeFiles(root, [[note, JSON.stringify({ program, files })]]);
    },
  };
}

function readNote(path: string, program: string): Record<string, string> {
  try {
    const note = Note.parse(JSON.parse(readFileSync(path, 'utf8')));
    return note.program === program ? note.files : {};
  } catch {
    // None, or damaged: every file is made.
    return {};
  }
}

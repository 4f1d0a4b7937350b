import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../../src/offline/files-to-manifest.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { writeFiles } from '../files/write-files.ts';
import { openFormerSite } from './former-site.ts';

/** By what a file was made of the file's hash. */
const Note = z.object({ program: z.string(), files: z.record(z.string(), z.string()) });

/** Files of the last build that were made of something, each kept while that has the same hash or name. */
export interface KeptFiles {
  /** The file that the last build made of it; null where there is none. */
  readonly take: (from: string) => Uint8Array | null;
  /** Keeps for the next build what was made of it. */
  readonly keep: (from: string, bytes: Uint8Array) => void;
  /** Notes this build's files for the next. */
  readonly close: () => void;
}

/** Keeps nothing: every file is made. */
export const noFiles: KeptFiles = {
  take: () => null,
  keep: () => undefined,
  close: () => undefined,
};

/** Opens what the last build noted; a note that is damaged or of another program keeps nothing. */
export function openKeptFiles(collection: Collection, program: string): KeptFiles {
  const { root, cache } = collection;
  const note = `${cache}/files.json`;
  const known = readNote(join(root, note), program);
  const site = openFormerSite(collection);
  const files: Record<string, string> = {};
  return {
    take: (from) => site.take(known[from] ?? ''),
    keep: (from, bytes) => {
      files[from] = sha256(bytes);
    },
    close: () => {
      writeFiles(root, [[note, JSON.stringify({ program, files })]]);
    },
  };
}

/** The file made of something, by the last build or now. */
export function keptFile(kept: KeptFiles, from: string, make: () => Uint8Array): Uint8Array {
  const bytes = kept.take(from) ?? make();
  kept.keep(from, bytes);
  return bytes;
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

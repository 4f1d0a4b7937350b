import { join } from 'node:path';
import { sha256 } from '../../src/offline/files-to-manifest.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { readNote, valueToNote } from '../files/sealed-note.ts';
import { writeFiles } from '../files/write-files.ts';
import type { PageReading } from './read-site.ts';

/** What the last build read of its pages, by the path and hash of each. */
export interface KeptPageReadings {
  /** A page's reading: the last build's where its bytes are the same, else made from them. */
  readonly read: (path: string, bytes: Uint8Array, make: () => PageReading) => PageReading;
  /** Notes what this build read for the next. */
  readonly close: () => void;
}

/** Keeps nothing: every page is read. */
export const noReadings: KeptPageReadings = {
  read: (_path, _bytes, make) => make(),
  close: () => undefined,
};

/** Opens what a build by the same `key` noted; a note that is damaged or of another key keeps nothing. */
export function openPageReadings({ root, cache }: Collection, key: string): KeptPageReadings {
  const file = `${cache}/page-readings`;
  const known =
    (readNote(join(root, file), key) as ReadonlyMap<string, PageReading> | null) ??
    new Map<string, PageReading>();
  const fresh = new Map<string, PageReading>();
  return {
    read: (path, bytes, make) => {
      const own = `${path} ${sha256(bytes)}`;
      const reading = known.get(own) ?? make();
      fresh.set(own, reading);
      return reading;
    },
    close: () => {
      writeFiles(root, [[file, valueToNote(key, fresh)]]);
    },
  };
}

import { join } from 'node:path';
import { sha256 } from '../../src/offline/files-to-manifest.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { readNote, valueToNote } from '../files/sealed-note.ts';
import { writeFiles } from '../files/write-files.ts';
import type { SitePage } from './read-page.ts';
import type { PageReading } from './read-site.ts';

/** What the last build read of its pages, by the path and hash of each. */
export interface KeptPageReadings {
  /** A page's reading: the last build's where its bytes are the same, else made from them. */
  readonly read: (path: string, bytes: Uint8Array, make: () => PageReading) => PageReading;
  /** Notes what this build read for the next. */
  readonly close: () => void;
}

/** A page's reading as it is noted: JSON of what is plain ASCII, which takes half the room by itself, and of the rest. */
type Noted = readonly [marks: string, words: string];

function readingToNoted({ page, statements }: PageReading): Noted {
  const { ids, twice, links, linked, entries } = page;
  const marks = [[...ids], twice, [...links], linked];
  return [JSON.stringify(marks), JSON.stringify({ entries, statements })];
}

function notedToReading([marks, words]: Noted): PageReading {
  const [ids, twice, links, linked] = JSON.parse(marks) as [
    string[],
    string[],
    [string, string][],
    number,
  ];
  const { entries, statements } = JSON.parse(words) as Pick<SitePage, 'entries'> &
    Pick<PageReading, 'statements'>;
  return { page: { ids: new Set(ids), twice, links: new Map(links), linked, entries }, statements };
}

/**
 * Opens what a build by the same `key` noted of each page by its path and hash: what is kept goes into the next note as it
 * stands. A note that is damaged or of another key keeps nothing.
 */
export function openPageReadings({ root, cache }: Collection, key: string): KeptPageReadings {
  const file = `${cache}/page-readings`;
  const known =
    (readNote(join(root, file), key) as Map<string, Noted> | null) ?? new Map<string, Noted>();
  const fresh = new Map<string, Noted>();
  return {
    read: (path, bytes, make) => {
      const own = `${path} ${sha256(bytes)}`;
      const noted = known.get(own) ?? readingToNoted(make());
      fresh.set(own, noted);
      return notedToReading(noted);
    },
    close: () => {
      writeFiles(root, [[file, valueToNote(key, fresh)]]);
    },
  };
}

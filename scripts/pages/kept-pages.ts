import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { IndexedEdition } from '../../src/edition/indexed-edition.ts';
import type { OpenEdition } from '../../src/edition/open-edition.ts';
import { readEditionParts } from '../../src/edition/read-edition-parts.ts';
import { settleSaid } from '../../src/edition/said-parts.ts';
import { sha256 } from '../../src/offline/files-to-manifest.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { writeFiles } from '../files/write-files.ts';
import { openFormerSite } from './former-site.ts';
import { valueToHash } from './value-to-hash.ts';

/** By page the hash of its own props, that of its bytes, and the places of the parts that it read in the list of parts. */
const Note = z.object({
  program: z.string(),
  parts: z.array(z.tuple([z.string(), z.string()])),
  pages: z.record(
    z.string(),
    z.object({ props: z.string(), sha256: z.string(), parts: z.array(z.number()) }),
  ),
});

type Note = z.infer<typeof Note>;

/** The pages of the last build, each kept while all that it was made from is the same. */
export interface KeptPages {
  /** The edition to make pages from: it notes what each of them reads. */
  readonly opened: OpenEdition;
  /** Whether a page stands as the last build made it. */
  readonly isKept: (path: string, props: unknown) => boolean;
  /**
   * The bytes of a page: the last build's where nothing that it read has changed, else made anew; null where the last
   * build's was copied to its place already. Pages are made one by one.
   */
  readonly page: (
    path: string,
    props: unknown,
    make: () => Promise<Uint8Array>,
  ) => Promise<Uint8Array | null>;
  /** Notes this build's pages for the next; tells how many were made anew. */
  readonly close: () => { made: number; kept: number };
}

/**
 * Opens what the last build noted of its pages, to make those of the folder `fresh`; a note that is damaged or of another
 * program keeps nothing.
 */
export function openKeptPages(
  collection: Collection,
  program: string,
  { whole, current }: OpenEdition,
  fresh: string,
): KeptPages {
  const { root, cache } = collection;
  const former = readNote(join(root, cache, 'pages.json'), program);
  const site = openFormerSite(collection);
  let reading: Set<string> | null = null;
  const note = (name: string): void => {
    reading?.add(name);
  };
  const all = readEditionParts(whole, '', note);
  const held = whole === current ? all : readEditionParts(current, 'current:', note);
  const hashOf = valueToHash(
    (record) => held.plainOf(all.plainOf(record)),
    new Set([whole, current].flatMap(heldTwice)),
  );
  const hashes = new Map<string, string>();
  const partHash = (name: string): string => {
    const known =
      hashes.get(name) ?? hashOf((name.startsWith('current:') ? held : all).partOf(name));
    hashes.set(name, known);
    return known;
  };
  const isSame = former.parts.map(
    ([name, hash]) =>
      () =>
        partHash(name) === hash,
  );
  const sameHash = (path: string, own: string): string | null => {
    const known = former.pages[path];
    return known?.props === own && known.parts.every((at) => isSame[at]?.() === true)
      ? known.sha256
      : null;
  };
  const pages: Record<string, { props: string; sha256: string; parts: string[] }> = {};
  const count = { made: 0, kept: 0 };
  return {
    opened: { whole: all.edition, current: held.edition },
    isKept: (path, props) => {
      const hash = sameHash(path, hashOf(props));
      return hash !== null && site.take(hash) !== null;
    },
    page: async (path, props, make) => {
      const own = hashOf(props);
      const known = former.pages[path];
      const hash = sameHash(path, own);
      const copied = hash !== null && site.copy(path.slice(1), hash, fresh);
      const kept = hash === null || copied ? null : site.take(hash);
      if (known !== undefined && (copied || kept !== null)) {
        count.kept += 1;
        const parts = known.parts.map((at) => former.parts[at]?.[0] ?? '');
        pages[path] = { props: own, sha256: known.sha256, parts };
        return kept;
      }
      if (reading !== null) throw new Error(`${path}: another page is being made`);
      reading = new Set<string>();
      try {
        const bytes = await make();
        count.made += 1;
        pages[path] = { props: own, sha256: sha256(bytes), parts: settleSaid(reading) };
        return bytes;
      } finally {
        reading = null;
      }
    },
    close: () => {
      const names = [...new Set(Object.values(pages).flatMap(({ parts }) => parts))];
      const places = new Map(names.map((name, at) => [name, at]));
      const text: Note = {
        program,
        parts: names.map((name) => [name, partHash(name)]),
        pages: Object.fromEntries(
          Object.entries(pages).map(([path, { parts, ...rest }]) => [
            path,
            { ...rest, parts: parts.flatMap((name) => places.get(name) ?? []) },
          ]),
        ),
      };
      writeFiles(root, [[`${cache}/pages.json`, JSON.stringify(text)]]);
      return count;
    },
  };
}

/** What many parts of an edition hold: plans, entries, what plans say of all subjects, and figures with their records. */
function heldTwice({ plans, clauseOf, compared, mentions, rows }: IndexedEdition): object[] {
  const figures = rows.flatMap((row) => row.figures);
  return [
    ...plans,
    ...clauseOf.values(),
    ...[...compared.values()].flat(),
    ...mentions.values(),
    ...figures,
    ...figures.map(({ target }) => target),
  ];
}

function readNote(path: string, program: string): Note {
  const none = { program, parts: [], pages: {} };
  try {
    const note = Note.parse(JSON.parse(readFileSync(path, 'utf8')));
    return note.program === program ? note : none;
  } catch {
    // None, or damaged: every page is made anew.
    return none;
  }
}

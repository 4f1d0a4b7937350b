import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Tables } from '../../src/convert/convert-plan.ts';
import { ledgerOf, type Ledgers } from '../../src/ledger/read-ledgers.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { writeFiles } from '../files/write-files.ts';
import type { SeedReading } from './read-seed.ts';

/** By plan: what it was read from, and the hash of what content/ holds of it. */
const Note = z.object({
  plans: z.record(z.string(), z.object({ key: z.string(), hash: z.string() })),
});

type Rows = z.infer<typeof Note>['plans'];

/** The readings of the last build: content/ is what was kept of them, `<cache>/read.json` says of what it was made. */
export interface KeptReadings {
  /** A plan's reading where neither its sources nor anything that reading takes has changed, nor what content/ holds. */
  readonly take: (id: string) => SeedReading | null;
  /** Notes what this build read; returns the hashes of it by plan. */
  readonly note: (readings: readonly SeedReading[]) => ReadonlyMap<string, string>;
}

/** Opens what the last build noted; a note that is damaged or of another program keeps nothing. */
export function openKeptReadings(
  collection: Collection,
  program: string,
  tables: Tables,
  ledgers: Ledgers,
): KeptReadings {
  const { root, cache, content, plans } = collection;
  const note = `${cache}/read.json`;
  const known = readNote(join(root, note));
  const common = hashOf(program, JSON.stringify([tables.vocabulary, tables.reviews]));
  const keyOf = (id: string): string => {
    const folder = join(root, plans, id);
    const files = readdirSync(folder).sort();
    const place = JSON.stringify(ledgerOf(ledgers, id));
    return hashOf(common, place, ...files.flatMap((name) => [name, bytesOf(join(folder, name))]));
  };
  const keys = new Map<string, string>();
  return {
    take: (id) => {
      const key = keyOf(id);
      keys.set(id, key);
      const row = known[id];
      if (row?.key !== key) return null;
      try {
        const data = readFileSync(join(root, content, 'data', `${id}.json`), 'utf8');
        const mdx = readFileSync(join(root, content, 'plans', `${id}.mdx`), 'utf8');
        return hashOf(data, mdx) === row.hash ? { id, data, mdx } : null;
      } catch {
        // content/ has lost it.
        return null;
      }
    },
    note: (readings) => {
      const rows: Rows = {};
      for (const reading of readings) {
        const key = keys.get(reading.id);
        if (key === undefined || 'faults' in reading) continue;
        rows[reading.id] = { key, hash: hashOf(reading.data, reading.mdx) };
      }
      writeFiles(root, [[note, JSON.stringify({ plans: rows })]]);
      return new Map(Object.entries(rows).map(([id, row]) => [id, row.hash]));
    },
  };
}

function readNote(path: string): Rows {
  try {
    return Note.parse(JSON.parse(readFileSync(path, 'utf8'))).plans;
  } catch {
    // None, or damaged: everything is read anew.
    return {};
  }
}

/** The bytes of a file; something else that stands in a plan's folder is no part of it. */
function bytesOf(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch {
    return '';
  }
}

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(part.length)} `).update(part);
  return hash.digest('hex');
}

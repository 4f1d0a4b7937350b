import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shelf } from '../../src/guess/guess.ts';
import { placeNames } from '../../src/guess/place-names.ts';
import { type Ledgers, readLedgers, today } from '../../src/ledger/read-ledgers.ts';
import { sha256 } from '../../src/convert/seed-to-intake.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { readPlanYamls } from '../../src/seed/read-plans.ts';
import { readPlaces } from '../../src/seed/read-regions.ts';

/** What a collection holds already, as far as a new document has to know. */
export interface OpenShelf extends Shelf {
  readonly ledgers: Ledgers;
  /** Plans by the SHA-256 of their originals and texts. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads it; throws SeedError where something in the collection has to be mended first. */
export function openShelf(collection: Collection): OpenShelf {
  const places = readPlaces(collection);
  const plans = readPlanYamls(collection);
  const ledgers = readLedgers(collection);
  const sources = new Map<string, string>();
  for (const [id, { original }] of plans) {
    for (const name of ['source.txt', ...(original === null ? [] : [original])]) {
      const file = join(collection.root, collection.plans, id, name);
      if (existsSync(file)) sources.set(sha256(readFileSync(file)), id);
    }
  }
  return {
    places,
    names: placeNames(places),
    plans,
    gone: new Set([...ledgers.byPlan.keys()].filter((id) => !plans.has(id))),
    today: today(),
    ledgers,
    sources,
  };
}

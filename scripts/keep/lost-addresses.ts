import { editionWithout } from '../../src/edition/current-edition.ts';
import { bearsId, siteAddresses } from '../../src/edition/gone-addresses.ts';
import { readEdition } from '../../src/edition/read-edition.ts';
import type { Collection } from '../../src/seed/collection.ts';

/** Pages and files that go with a plan: those that bear its id, and of bodies, indicators and places that nothing else names. */
export function lostAddresses(collection: Collection, id: string): string[] {
  const edition = readEdition(collection);
  const standing = new Set(siteAddresses(editionWithout(edition, new Set([id]))));
  return siteAddresses(edition).filter((path) => !standing.has(path));
}

/** Those alone that bear its id, which a plan that gets another one leaves behind. */
export function ownLostAddresses(collection: Collection, id: string): string[] {
  return lostAddresses(collection, id).filter((path) => bearsId(path, id));
}

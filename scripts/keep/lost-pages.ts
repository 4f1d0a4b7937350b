import { editionWithout } from '../../src/edition/current-edition.ts';
import { readEdition } from '../../src/edition/read-edition.ts';
import { sitePages } from '../../src/edition/site-pages.ts';
import type { Collection } from '../../src/seed/collection.ts';

/** Pages that go with a plan besides its own two: of bodies, indicators and places that nothing else names. */
export function lostPages(collection: Collection, id: string): string[] {
  const edition = readEdition(collection);
  const rest = editionWithout(edition, new Set([id]));
  const standing = new Set([...sitePages(rest), `plans/${id}.html`, `targets/${id}.html`]);
  return sitePages(edition).filter((page) => !standing.has(page));
}

import type { IndexedEdition } from '../../src/edition/indexed-edition.ts';

let handed: IndexedEdition | null = null;

/** Keeps an edition for the pages that this process is going to render. */
export function handEdition(edition: IndexedEdition): void {
  handed = edition;
}

/** The edition that was handed over; the built pages import this very file, since they run in the process that built them. */
export function handedEdition(): IndexedEdition {
  if (handed === null) throw new Error('pages are rendered before an edition was handed over');
  return handed;
}

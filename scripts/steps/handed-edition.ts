import type { OpenEdition } from '../../src/edition/open-edition.ts';

let handed: OpenEdition | null = null;

/** Keeps an edition for the pages that this process is going to render. */
export function handEdition(edition: OpenEdition): void {
  handed = edition;
}

/** The edition that was handed over; the built pages import this very file, since they run in the process that built them. */
export function handedEdition(): OpenEdition {
  if (handed === null) throw new Error('pages are rendered before an edition was handed over');
  return handed;
}

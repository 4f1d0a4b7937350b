import type { KeptPages } from '../pages/kept-pages.ts';

let handed: KeptPages | null = null;

/** Keeps the edition, with the pages made before, for the pages that this process is going to render. */
export function handPages(pages: KeptPages): void {
  handed = pages;
}

/** What was handed over; the built pages import this very file, since they run in the process that built them. */
export function handedPages(): KeptPages {
  if (handed === null) throw new Error('pages are rendered before an edition was handed over');
  return handed;
}

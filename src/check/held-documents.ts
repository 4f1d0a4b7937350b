import type { DatedPromise } from './beside/dated-promises.ts';
import type { PackedMatters } from './beside/matters.ts';

/** A text is laid beside a few documents, and hundreds of small files are slow to copy. */
const inPart = 5;

/** The part that holds a document, by its place among all. */
export function documentToPart(place: number): number {
  return Math.floor(place / inPart);
}

/** What checking knows of the documents of one part, by their ids. */
export type HeldDocuments = Record<
  string,
  { readonly matters: readonly PackedMatters[]; readonly promises: readonly DatedPromise[] }
>;

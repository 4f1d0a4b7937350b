import { originalName } from '../intake/original-name.ts';
import type { Inspection } from './inspect-document.ts';

/** What `reading.json` beside an original is called: the folder that holds it is one document. */
export const READING = 'reading.json';

/** A document's bytes and how it was read → the files of the folder that `npm run add` takes: the original untouched, and its entries as a check. */
export function readingToFiles(
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
  read: Pick<Inspection, 'title' | 'form' | 'messages' | 'clauses'>,
): [name: string, bytes: Uint8Array][] {
  const reading = { title: read.title, entries: entriesOf(read.clauses) };
  const original = originalName(bytes, read, name);
  return [
    [original, bytes],
    [READING, new TextEncoder().encode(`${JSON.stringify(reading, null, 1)}\n`)],
  ];
}

/** Anchor and words of every entry. */
export function entriesOf(
  clauses: readonly { readonly anchor: string; readonly text: string }[],
): [anchor: string, text: string][] {
  return clauses.map(({ anchor, text }) => [anchor, text]);
}

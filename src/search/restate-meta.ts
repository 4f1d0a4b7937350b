import { type CborValue, readCbor, writeCbor } from './cbor.ts';

/**
 * Pagefind's metadata with each record's random hash replaced by its number, so that an answer names the
 * entry itself, and without the table of chunks, in place of which the manifest lists the parts.
 */
export function restateMeta(meta: Uint8Array, records: number): Uint8Array {
  const value = readCbor({ bytes: meta, at: 0 });
  const [version, pages] = arrayOf(value);
  if (typeof version !== 'string') throw new Error("Pagefind's metadata: expected a version");
  if (arrayOf(pages).length !== records) {
    throw new Error(`Pagefind kept ${arrayOf(pages).length} records, expected ${records}`);
  }
  const numbered = arrayOf(pages).map((page, number) => [
    String(number),
    ...arrayOf(page).slice(1),
  ]);
  return writeCbor([version, numbered, [], ...arrayOf(value).slice(3)]);
}

function arrayOf(value: CborValue | undefined): CborValue[] {
  if (!Array.isArray(value)) throw new Error("Pagefind's metadata: expected an array");
  return value;
}

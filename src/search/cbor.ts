/** What Pagefind writes in CBOR: integers, texts and arrays. */
export type CborValue = number | string | CborValue[];

/** A place in bytes that reading moves on. */
export interface CborReader {
  readonly bytes: Uint8Array;
  at: number;
}

/** Reads one value and moves behind it; throws on a kind that Pagefind does not write. */
export function readCbor(reader: CborReader): CborValue {
  const { major, size } = readCborHead(reader);
  if (major === 0) return size;
  if (major === 1) return -1 - size;
  if (major === 4) return Array.from({ length: size }, () => readCbor(reader));
  if (major !== 3) throw new Error(`Pagefind's index: unexpected CBOR kind ${major}`);
  reader.at += size;
  return new TextDecoder().decode(reader.bytes.subarray(reader.at - size, reader.at));
}

/** Moves behind one value without making it: an index of millions of places is cut in seconds. */
export function skipCbor(reader: CborReader): void {
  for (let left = 1; left > 0; left -= 1) {
    const { major, size } = readCborHead(reader);
    if (major === 3) reader.at += size;
    if (major === 4) left += size;
  }
}

/** Reads the head of a value: its major type, and its number, length or count. */
export function readCborHead(reader: CborReader): { major: number; size: number } {
  const head = reader.bytes[reader.at];
  if (head === undefined) throw new Error("Pagefind's index ends early");
  reader.at += 1;
  const short = head & 31;
  if (short < 24) return { major: head >> 5, size: short };
  let size = 0;
  for (let left = 2 ** (short - 24); left > 0; left -= 1) {
    size = size * 256 + (reader.bytes[reader.at] ?? 0);
    reader.at += 1;
  }
  return { major: head >> 5, size };
}

/** The inverse of `readCbor`. */
export function writeCbor(value: CborValue): Uint8Array {
  const bytes: number[] = [];
  pushCbor(bytes, value);
  return Uint8Array.from(bytes);
}

function pushCbor(bytes: number[], value: CborValue): void {
  if (Array.isArray(value)) {
    pushHead(bytes, 4, value.length);
    for (const item of value) pushCbor(bytes, item);
  } else if (typeof value === 'number') {
    if (value < 0) pushHead(bytes, 1, -1 - value);
    else pushHead(bytes, 0, value);
  } else {
    const text = new TextEncoder().encode(value);
    pushHead(bytes, 3, text.length);
    bytes.push(...text);
  }
}

/** Head of a value in its shortest form. */
function pushHead(bytes: number[], major: number, size: number): void {
  const kind = major << 5;
  if (size < 24) bytes.push(kind | size);
  else if (size < 0x100) bytes.push(kind | 24, size);
  else if (size < 0x10000) bytes.push(kind | 25, size >> 8, size & 255);
  else bytes.push(kind | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255);
}

import { type CborReader, readCbor, readCborHead, skipCbor, writeCborHead } from './cbor.ts';

/** A part of the index that loads by itself: the words from `from` to the next part's. */
export interface IndexPart {
  from: string;
  bytes: Uint8Array;
}

/**
 * Cuts Pagefind's index chunks anew into parts of about `size` bytes. Pagefind cuts by 20 000 places, some
 * 22 KB compressed, of which a query reads a few words; its WebAssembly takes parts of any size.
 */
export function recutIndex(chunks: Iterable<Uint8Array>, size: number): IndexPart[] {
  const words = [...chunks].flatMap(chunkToWords).sort((a, b) => (a.word < b.word ? -1 : 1));
  const parts: IndexPart[] = [];
  let group: typeof words = [];
  let bytes = 0;
  const close = (): void => {
    const [first] = group;
    if (first === undefined) return;
    const heads = [writeCborHead(4, 1), writeCborHead(4, group.length)];
    parts.push({
      from: first.word,
      bytes: Buffer.concat([...heads, ...group.map((item) => item.bytes)]),
    });
    group = [];
    bytes = 0;
  };
  for (const item of words) {
    if (bytes > 0 && bytes + item.bytes.length > size) close();
    group.push(item);
    bytes += item.bytes.length;
  }
  close();
  return parts;
}

/** A chunk is [[[word, places, variants] …]]: each word with its bytes as they stand. */
function chunkToWords(bytes: Uint8Array): { word: string; bytes: Uint8Array }[] {
  const reader: CborReader = { bytes, at: 0 };
  const outer = readCborHead(reader);
  const inner = readCborHead(reader);
  if (outer.major !== 4 || outer.size !== 1 || inner.major !== 4) {
    throw new Error("Pagefind's index chunk: expected one array of words");
  }
  return Array.from({ length: inner.size }, () => {
    const start = reader.at;
    const { major, size } = readCborHead(reader);
    const word = major === 4 ? readCbor(reader) : undefined;
    for (let left = size - 1; left > 0; left -= 1) skipCbor(reader);
    if (typeof word !== 'string') throw new Error("Pagefind's index chunk: expected a word");
    return { word, bytes: bytes.subarray(start, reader.at) };
  });
}

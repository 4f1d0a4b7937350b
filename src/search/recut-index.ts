import { type CborReader, readCbor, readCborHead, skipCbor, writeCborHead } from './cbor.ts';
import { mostWords } from './choose-window.ts';

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

/**
 * What stands for a word's places in a record: 0, 1, 2, 3 as differences, the same for every word. True places
 * are half of the index, and the record's text decides in the end; with these Pagefind's search for a phrase
 * finds the records that hold each of its words, up to `mostWords` of them.
 */
const samePlaces = [...writeCborHead(4, mostWords), 0, ...Array(mostWords - 1).fill(1)];

/** A chunk is [[[word, [[record, places] …], variants] …]]: each word anew, without variants. */
function chunkToWords(bytes: Uint8Array): { word: string; bytes: Uint8Array }[] {
  const reader: CborReader = { bytes, at: 0 };
  const outer = readCborHead(reader);
  const inner = readCborHead(reader);
  if (outer.major !== 4 || outer.size !== 1 || inner.major !== 4) {
    throw new Error("Pagefind's index chunk: expected one array of words");
  }
  return Array.from({ length: inner.size }, () => {
    const { major, size } = readCborHead(reader);
    const start = reader.at;
    const word = major === 4 ? readCbor(reader) : undefined;
    if (typeof word !== 'string') throw new Error("Pagefind's index chunk: expected a word");
    const anew = [...writeCborHead(4, 2), ...bytes.subarray(start, reader.at)];
    const records = readCborHead(reader).size;
    anew.push(...writeCborHead(4, records));
    for (let left = records; left > 0; left -= 1) {
      const { size: parts } = readCborHead(reader);
      const from = reader.at;
      skipCbor(reader);
      anew.push(...writeCborHead(4, 2), ...bytes.subarray(from, reader.at), ...samePlaces);
      for (let other = parts - 1; other > 0; other -= 1) skipCbor(reader);
    }
    for (let other = size - 2; other > 0; other -= 1) skipCbor(reader);
    return { word, bytes: Uint8Array.from(anew) };
  });
}

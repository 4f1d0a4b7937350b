import { type CborReader, readCbor, readCborHead, skipCbor } from './cbor.ts';
import { type IndexWord, wordsToPart } from './index-part.ts';

/** A part of the index that loads by itself: the words from `from` to the next part's. */
export interface IndexPart {
  from: string;
  bytes: Uint8Array;
}

/** Pagefind's index chunks → all words in order; places and variants are left behind. */
export function chunksToWords(chunks: Iterable<Uint8Array>): IndexWord[] {
  return [...chunks].flatMap(chunkToWords).sort((a, b) => (a.word < b.word ? -1 : 1));
}

/**
 * Words in order → parts of about `most` records. Pagefind cuts by 20 000 places, some 22 KB compressed, of
 * which a query reads a few words; its WebAssembly takes parts of any size.
 */
export function wordsToParts(words: Iterable<IndexWord>, most: number): IndexPart[] {
  const parts: IndexPart[] = [];
  let group: IndexWord[] = [];
  let records = 0;
  const close = (): void => {
    const [first] = group;
    if (first !== undefined) parts.push({ from: first.word, bytes: wordsToPart(group) });
    group = [];
    records = 0;
  };
  for (const word of words) {
    if (records + word.records.length > most) close();
    group.push(word);
    records += word.records.length;
  }
  close();
  return parts;
}

/** A chunk is [[[word, [[record, places …] …], variants] …]]. */
function chunkToWords(bytes: Uint8Array): IndexWord[] {
  const reader: CborReader = { bytes, at: 0 };
  const outer = readCborHead(reader);
  const inner = readCborHead(reader);
  if (outer.major !== 4 || outer.size !== 1 || inner.major !== 4) {
    throw new Error("Pagefind's index chunk: expected one array of words");
  }
  return Array.from({ length: inner.size }, () => {
    const { major, size } = readCborHead(reader);
    const word = major === 4 ? readCbor(reader) : undefined;
    if (typeof word !== 'string') throw new Error("Pagefind's index chunk: expected a word");
    const records = Array.from({ length: readCborHead(reader).size }, () => {
      const parts = readCborHead(reader).size;
      const record = readCbor(reader);
      if (typeof record !== 'number') throw new Error("Pagefind's index chunk: expected a record");
      for (let left = parts - 1; left > 0; left -= 1) skipCbor(reader);
      return record;
    });
    for (let left = size - 2; left > 0; left -= 1) skipCbor(reader);
    return { word, records };
  });
}

import { gunzipSync } from 'fflate';
import type { IndexWord } from '../data/index-part.ts';

// All that is known of Pagefind 1.6's private form stands in this file; texts-to-words.test.ts fails when it changes.

/** Twelve letters in front of the content of each of Pagefind's files, inside the gzip. */
const signature = 'pagefind_dcd';

/** One of Pagefind's `.pf_index` files, CBOR of [[[word, [[record, places …] …], variants] …]], → its words; places and variants are left behind. */
export function chunkToWords(content: Uint8Array): IndexWord[] {
  const bytes = gunzipSync(content);
  const found = new TextDecoder().decode(bytes.subarray(0, signature.length));
  if (found !== signature)
    throw new Error(`Pagefind's file begins ${found}, expected ${signature}`);
  const reader: Reader = { bytes, at: signature.length };
  if (readList(reader) !== 1) throw new Error("Pagefind's index chunk: expected one list of words");
  return Array.from({ length: readList(reader) }, () => {
    const parts = readList(reader);
    const word = readWord(reader);
    let record = 0;
    const entries = Array.from({ length: readList(reader) }, () => {
      const places = readList(reader);
      // The first record's number, then each one's distance from the last.
      record += readNumber(reader);
      skip(reader, places - 1);
      return record;
    });
    skip(reader, parts - 2);
    return { word, entries };
  });
}

/** A place in bytes of CBOR that reading moves on. */
interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

/** Kinds of CBOR values that Pagefind writes. */
const kinds = { number: 0, negative: 1, text: 3, list: 4 };

/** Moves behind the head of a value: its kind, and its number, length or count. */
function readHead(reader: Reader): { kind: number; size: number } {
  const head = reader.bytes[reader.at];
  if (head === undefined) throw new Error("Pagefind's index chunk ends early");
  reader.at += 1;
  const short = head & 31;
  if (short < 24) return { kind: head >> 5, size: short };
  let size = 0;
  for (let left = 2 ** (short - 24); left > 0; left -= 1) {
    size = size * 256 + (reader.bytes[reader.at] ?? 0);
    reader.at += 1;
  }
  return { kind: head >> 5, size };
}

function readSize(reader: Reader, expected: number, what: string): number {
  const { kind, size } = readHead(reader);
  if (kind !== expected)
    throw new Error(`Pagefind's index chunk: expected ${what}, found kind ${kind}`);
  return size;
}

const readList = (reader: Reader): number => readSize(reader, kinds.list, 'a list');

const readNumber = (reader: Reader): number => readSize(reader, kinds.number, 'a number');

function readWord(reader: Reader): string {
  const length = readSize(reader, kinds.text, 'a word');
  reader.at += length;
  return new TextDecoder().decode(reader.bytes.subarray(reader.at - length, reader.at));
}

/** Moves behind so many values without making them. */
function skip(reader: Reader, count: number): void {
  for (let left = count; left > 0; left -= 1) {
    const { kind, size } = readHead(reader);
    if (kind === kinds.text) reader.at += size;
    else if (kind === kinds.list) left += size;
    else if (kind !== kinds.number && kind !== kinds.negative)
      throw new Error(`Pagefind's index chunk: found kind ${kind}`);
  }
}

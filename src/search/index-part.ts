import { writeCbor } from './cbor.ts';
import { mostWords } from './choose-window.ts';

/** A word of the index and the records that hold it: the first one's number, then each one's distance from the last. */
export interface IndexWord {
  word: string;
  records: number[];
}

/**
 * Words in order → a part of the index as it travels, a third smaller than Pagefind's CBOR: in the first line the words, each as the
 * count of letters it shares with the one before and its own letters (`0aseraacf6dt`), then a line of records a word.
 */
export function wordsToPart(words: IndexWord[]): Uint8Array {
  let before = '';
  const fronts = words.map(({ word }) => {
    let shared = 0;
    while (shared < word.length - 1 && word[shared] === before[shared]) shared += 1;
    before = word;
    return `${shared}${word.slice(shared)}`;
  });
  const lines = [fronts.join(''), ...words.map(({ records }) => records.join(' '))];
  return new TextEncoder().encode(lines.join('\n'));
}

/** The inverse of `wordsToPart`. */
function partToWords(part: Uint8Array): IndexWord[] {
  const [fronts = '', ...lines] = new TextDecoder().decode(part).split('\n');
  let before = '';
  return [...fronts.matchAll(/(\d)([a-z]+)/gu)].map(([, shared, own = ''], at) => {
    before = before.slice(0, Number(shared)) + own;
    return { word: before, records: (lines[at] ?? '').split(' ').map(Number) };
  });
}

/**
 * What stands for a word's places in a record: 0, 1, 2, 3 as differences, the same for every word. True places
 * are half of the index, and the record's text decides in the end; with these Pagefind's search for a phrase
 * finds the records that hold each of its words, up to `mostWords` of them.
 */
const samePlaces = [0, ...Array<number>(mostWords - 1).fill(1)];

/** A part as Pagefind's WebAssembly reads it: [[[word, [[record, places] …]] …]] in CBOR. */
export function partToPagefind(part: Uint8Array): Uint8Array {
  const words = partToWords(part).map(({ word, records }) => [
    word,
    records.map((record) => [record, samePlaces]),
  ]);
  return writeCbor([words]);
}

import { bytesToNumbers, numbersToBytes } from './numbers.ts';
import type { Places } from './places.ts';

/** Two neighbouring characters (UTF-16 codes) and every place of theirs. */
export interface PairPlaces {
  readonly pair: string;
  readonly places: Places;
}

/**
 * Pairs in order → a part of the index as it travels: column by column, so that like numbers stand together. Of a pair
 * the distance of its first character from the last pair's, its second, and how many places it has; of a place the
 * distance of its entry from the last one's and its offset, in the same entry the distance from the last.
 */
export function pairsToPart(pairs: readonly PairPlaces[]): Uint8Array {
  const sizes = pairs.map(({ places }) => places.entries.length);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const count = pairs.length;
  const numbers = new Int32Array(1 + 3 * count + 2 * all);
  numbers[0] = count;
  let first = 0;
  let gaps = 1 + 3 * count;
  let offsets = gaps + all;
  pairs.forEach(({ pair, places }, at) => {
    numbers[1 + at] = pair.charCodeAt(0) - first;
    first = pair.charCodeAt(0);
    numbers[1 + count + at] = pair.charCodeAt(1);
    numbers[1 + 2 * count + at] = places.entries.length;
    let lastEntry = 0;
    let lastOffset = 0;
    places.entries.forEach((entry, place) => {
      const offset = places.offsets[place] ?? 0;
      const gap = entry - lastEntry;
      numbers[gaps++] = gap;
      numbers[offsets++] = gap === 0 ? offset - lastOffset : offset;
      lastEntry = entry;
      lastOffset = offset;
    });
  });
  return numbersToBytes(numbers);
}

/** A part of the index once it is there; a pair's places are made when they are asked for. */
export interface PairsPart {
  readonly pairs: readonly string[];
  readonly get: (pair: string) => Places | undefined;
}

/** The inverse of `pairsToPart`. */
export function partToPairs(part: Uint8Array): PairsPart {
  const numbers = bytesToNumbers(part);
  const [count = 0] = numbers;
  const sizes = numbers.subarray(1 + 2 * count, 1 + 3 * count);
  const gaps = 1 + 3 * count;
  const all = (numbers.length - gaps) / 2;
  const pairs: string[] = [];
  const starts: number[] = [];
  let first = 0;
  let start = gaps;
  for (let at = 0; at < count; at += 1) {
    first += numbers[1 + at] ?? 0;
    pairs.push(String.fromCharCode(first, numbers[1 + count + at] ?? 0));
    starts.push(start);
    start += sizes[at] ?? 0;
  }
  return {
    pairs,
    get: (pair) => {
      const at = pairs.indexOf(pair);
      if (at < 0) return undefined;
      const from = starts[at] ?? 0;
      const to = from + (sizes[at] ?? 0);
      return gapsToPlaces(numbers.slice(from, to), numbers.slice(from + all, to + all));
    },
  };
}

/** The distances of a pair's places, changed in place to entries and offsets. */
function gapsToPlaces(entries: Int32Array, offsets: Int32Array): Places {
  let entry = 0;
  let offset = 0;
  for (let at = 0; at < entries.length; at += 1) {
    const gap = entries[at] ?? 0;
    entry += gap;
    offset = (gap === 0 ? offset : 0) + (offsets[at] ?? 0);
    entries[at] = entry;
    offsets[at] = offset;
  }
  return { entries, offsets };
}

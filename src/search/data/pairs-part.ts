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

/** The inverse of `pairsToPart`: places by pair. */
export function partToPairs(part: Uint8Array): Map<string, Places> {
  const numbers = bytesToNumbers(part);
  const [count = 0] = numbers;
  const sizes = numbers.subarray(1 + 2 * count, 1 + 3 * count);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const entries = numbers.slice(1 + 3 * count, 1 + 3 * count + all);
  const offsets = numbers.slice(1 + 3 * count + all);
  const pairs = new Map<string, Places>();
  let first = 0;
  let start = 0;
  for (let at = 0; at < count; at += 1) {
    first += numbers[1 + at] ?? 0;
    const end = start + (sizes[at] ?? 0);
    let entry = 0;
    let offset = 0;
    for (let place = start; place < end; place += 1) {
      const gap = entries[place] ?? 0;
      entry += gap;
      offset = (gap === 0 ? offset : 0) + (offsets[place] ?? 0);
      entries[place] = entry;
      offsets[place] = offset;
    }
    pairs.set(String.fromCharCode(first, numbers[1 + count + at] ?? 0), {
      entries: entries.subarray(start, end),
      offsets: offsets.subarray(start, end),
    });
    start = end;
  }
  return pairs;
}

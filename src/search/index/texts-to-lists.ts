import { isAmongBodies } from '../data/facts.ts';
import type { PairPlaces } from '../data/pairs-part.ts';
import type { Places } from '../data/places.ts';
import type { SingleEntries } from '../data/singles-part.ts';

/** A character of the texts: the entries that hold it, and the places of all pairs that it begins, in order. */
export interface SignLists {
  readonly single: SingleEntries;
  readonly pairs: readonly PairPlaces[];
}

/**
 * Folded texts → for each of their characters (UTF-16 codes), in order, what the index holds of it. All places are
 * sorted once by their character and then a character at a time by the one behind it, in typed arrays: the cost
 * follows the text. `duties` are the stretches of named bodies in each text.
 */
export function* textsToLists(
  texts: readonly string[],
  duties: readonly (readonly number[])[],
): Generator<SignLists> {
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, at) => (starts[at + 1] = (starts[at] ?? 0) + text.length));
  const codes = new Uint16Array(starts[texts.length] ?? 0);
  texts.forEach((text, entry) => {
    const start = starts[entry] ?? 0;
    for (let at = 0; at < text.length; at += 1) codes[start + at] = text.charCodeAt(at);
  });
  const { ends, order } = sortBySign(codes);
  const pairsOf = placesToPairs(codes, starts);
  for (let code = 0, from = 0; code < ends.length; code += 1) {
    const to = ends[code] ?? 0;
    if (to === from) continue;
    const numbers = order.subarray(from, to);
    const places = placesOf(numbers, starts);
    from = to;
    yield {
      single: { sign: String.fromCharCode(code), ...sidesOf(places, duties) },
      pairs: pairsOf(code, numbers, places),
    };
  }
}

/** Numbers of all places, by their codes and then in order; `ends` says for each code where its places end. */
function sortBySign(codes: Uint16Array): { ends: Int32Array; order: Int32Array } {
  const ends = new Int32Array(0x10000);
  for (const code of codes) ends[code] = (ends[code] ?? 0) + 1;
  let sum = 0;
  ends.forEach((count, code) => {
    ends[code] = sum;
    sum += count;
  });
  const order = new Int32Array(codes.length);
  codes.forEach((code, place) => {
    const at = ends[code] ?? 0;
    order[at] = place;
    ends[code] = at + 1;
  });
  return { ends, order };
}

/** Numbers of places through all texts, in order → entries and offsets. */
function placesOf(numbers: Int32Array, starts: Int32Array): Places {
  const entries = new Int32Array(numbers.length);
  const offsets = new Int32Array(numbers.length);
  let entry = 0;
  numbers.forEach((place, at) => {
    entry = entryOf(place, starts, entry);
    entries[at] = entry;
    offsets[at] = place - (starts[entry] ?? 0);
  });
  return { entries, offsets };
}

/** The last entry that begins at or in front of a place and has characters, from one that is known to; strides grow until they overshoot. */
function entryOf(place: number, starts: Int32Array, known: number): number {
  let low = known;
  let stride = 1;
  while ((starts[low + stride] ?? Infinity) <= place) {
    low += stride;
    stride *= 2;
  }
  for (; stride >= 1; stride >>= 1) {
    if ((starts[low + stride] ?? Infinity) <= place) low += stride;
  }
  return low;
}

/** Entries of a character's places, each once, outside named bodies and among them. */
function sidesOf(
  { entries, offsets }: Places,
  duties: readonly (readonly number[])[],
): Pick<SingleEntries, 'text' | 'bodies'> {
  const text: number[] = [];
  const bodies: number[] = [];
  entries.forEach((entry, at) => {
    const side = isAmongBodies(duties[entry], offsets[at] ?? 0, 1) ? bodies : text;
    if (side[side.length - 1] !== entry) side.push(entry);
  });
  return { text: Int32Array.from(text), bodies: Int32Array.from(bodies) };
}

/**
 * A function that parts the places of a character, as numbers through all texts and as entries and offsets, by the
 * character behind each; the last of a text begins no pair. One table of counts serves all characters.
 */
function placesToPairs(
  codes: Uint16Array,
  starts: Int32Array,
): (code: number, numbers: Int32Array, places: Places) => PairPlaces[] {
  const counts = new Int32Array(0x10000);
  return (code, numbers, { entries, offsets }) => {
    const found: number[] = [];
    const seconds = new Int32Array(numbers.length).fill(-1);
    for (let at = 0; at < numbers.length; at += 1) {
      const behind = (numbers[at] as number) + 1;
      if (behind >= (starts[(entries[at] as number) + 1] as number)) continue;
      const second = codes[behind] as number;
      seconds[at] = second;
      const count = counts[second] as number;
      if (count === 0) found.push(second);
      counts[second] = count + 1;
    }
    found.sort((a, b) => a - b);
    const lists = found.map((second): Places => {
      const count = counts[second] as number;
      return { entries: new Int32Array(count), offsets: new Int32Array(count) };
    });
    // From here on the table tells the number of each list.
    found.forEach((second, list) => (counts[second] = list));
    const filled = new Int32Array(lists.length);
    seconds.forEach((second, at) => {
      if (second < 0) return;
      const list = counts[second] as number;
      const place = filled[list] as number;
      const places = lists[list] as Places;
      places.entries[place] = entries[at] as number;
      places.offsets[place] = offsets[at] as number;
      filled[list] = place + 1;
    });
    for (const second of found) counts[second] = 0;
    return found.map((second, list) => ({
      pair: String.fromCharCode(code, second),
      places: lists[list] as Places,
    }));
  };
}

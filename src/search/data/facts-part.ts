import type { EntryFacts, EntryValues } from './facts.ts';
import { bytesToNumbers, numbersToBytes } from './numbers.ts';

/** Bytes of the length that stands first. */
const head = 4;

/**
 * What the filters know → one file: the length of the values' JSON, the JSON, and as numbers how many entries there
 * are, then of topics and of bodies how many each entry has and which.
 */
export function factsToPart({ topics, bodies }: EntryFacts): Uint8Array {
  const names = new TextEncoder().encode(JSON.stringify([topics.values, bodies.values]));
  const numbers = numbersToBytes([
    topics.starts.length - 1,
    ...[topics, bodies].flatMap((one) => [...sizesOf(one), ...one.numbers]),
  ]);
  const part = new Uint8Array(head + names.length + numbers.length);
  new DataView(part.buffer).setUint32(0, names.length);
  part.set(names, head);
  part.set(numbers, head + names.length);
  return part;
}

/** The inverse of `factsToPart`. */
export function partToFacts(part: Uint8Array): EntryFacts {
  const names = new DataView(part.buffer, part.byteOffset).getUint32(0);
  const json = new TextDecoder().decode(part.subarray(head, head + names));
  const [topics = [], bodies = []] = JSON.parse(json) as string[][][];
  const numbers = bytesToNumbers(part.subarray(head + names));
  const [total = 0] = numbers;
  let at = 1;
  const next = (values: string[][]): EntryValues => {
    const starts = new Int32Array(total + 1);
    for (let entry = 0; entry < total; entry += 1)
      starts[entry + 1] = (starts[entry] ?? 0) + (numbers[at + entry] ?? 0);
    const from = at + total;
    at = from + (starts[total] ?? 0);
    return { values, starts, numbers: numbers.subarray(from, at) };
  };
  return { topics: next(topics), bodies: next(bodies) };
}

function sizesOf({ starts }: EntryValues): number[] {
  return Array.from(starts.subarray(1), (end, at) => end - (starts[at] ?? 0));
}

import { bytesToNumbers, numbersToBytes } from './numbers.ts';

/** A character (UTF-16 code each) and the entries that hold it, outside named bodies and among them. */
export interface SingleEntries {
  readonly sign: string;
  readonly text: Int32Array;
  readonly bodies: Int32Array;
}

/** Characters in order → a part of the index as it travels, column by column: characters, sizes, distances between entries. */
export function singlesToPart(singles: readonly SingleEntries[]): Uint8Array {
  let last = 0;
  const names = singles.map(({ sign }) => {
    const step = sign.charCodeAt(0) - last;
    last = sign.charCodeAt(0);
    return step;
  });
  const lists = singles.flatMap(({ text, bodies }) => [text, bodies]);
  const gaps = lists.flatMap((list) =>
    Array.from(list, (entry, at) => entry - (at === 0 ? 0 : (list[at - 1] ?? 0))),
  );
  return numbersToBytes(
    [singles.length, ...names, ...lists.map(({ length }) => length)].concat(gaps),
  );
}

/** The inverse of `singlesToPart`: entries by character. */
export function partToSingles(part: Uint8Array): Map<string, SingleEntries> {
  const numbers = bytesToNumbers(part);
  const [count = 0] = numbers;
  const singles = new Map<string, SingleEntries>();
  let start = 1 + 3 * count;
  const nextList = (size: number): Int32Array => {
    const list = numbers.slice(start, start + size);
    start += size;
    for (let at = 1; at < size; at += 1) list[at] = (list[at] ?? 0) + (list[at - 1] ?? 0);
    return list;
  };
  let code = 0;
  for (let at = 0; at < count; at += 1) {
    code += numbers[1 + at] ?? 0;
    const sign = String.fromCharCode(code);
    const text = nextList(numbers[1 + count + 2 * at] ?? 0);
    const bodies = nextList(numbers[2 + count + 2 * at] ?? 0);
    singles.set(sign, { sign, text, bodies });
  }
  return singles;
}

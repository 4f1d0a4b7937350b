import { groupBy } from './group-by.ts';

type Test<T> = (item: T, at: number, all: readonly T[]) => boolean;

function findLastIndex<T>(this: readonly T[], test: Test<T>): number {
  for (let at = this.length - 1; at >= 0; at -= 1) if (test(this[at] as T, at, this)) return at;
  return -1;
}

/** Methods that the reader uses and Chromium from 86 or Firefox from 115 on lack: whose, what they are called, what they do. */
export const laterMethods: readonly (readonly [
  owner: object,
  name: string,
  own: (...given: never[]) => unknown,
])[] = [
  ...[Array, String, Uint8Array].map(({ prototype }) => [prototype, 'at', at] as const),
  [Array.prototype, 'findLastIndex', findLastIndex],
  [Array.prototype, 'findLast', findLast],
  [Array.prototype, 'toReversed', toReversed],
  [Array.prototype, 'toSorted', toSorted],
  [Map, 'groupBy', groupBy],
];

function at<T>(this: ArrayLike<T>, place: number): T | undefined {
  return this[place < 0 ? this.length + place : place];
}

function findLast<T>(this: readonly T[], test: Test<T>): T | undefined {
  return this[findLastIndex.call(this, test as Test<unknown>)];
}

function toReversed<T>(this: readonly T[]): T[] {
  return [...this].reverse();
}

function toSorted<T>(this: readonly T[], compare?: (one: T, other: T) => number): T[] {
  return [...this].sort(compare);
}

import { expect, test } from 'vitest';
import { laterMethods } from './later-methods.ts';

const calls: Record<string, [on: unknown, ...given: unknown[]][]> = {
  at: [
    [[1, 2, 3], -1],
    [[], 0],
    ['甲乙', -2],
    ['甲乙', 5],
    [Uint8Array.of(7, 8), -1],
  ],
  findLast: [
    [[1, 2, 3], (n: number) => n < 3],
    [[1], () => false],
  ],
  findLastIndex: [
    [[1, 2, 3], (n: number) => n < 3],
    [[1], () => false],
  ],
  toReversed: [[[3, 1, 2]]],
  toSorted: [[[3, 1, 2], (a: number, b: number) => a - b], [['b', 'a']]],
  groupBy: [[Map, ['a', 'bb', 'c'], ({ length }: string) => length]],
};

test.each(laterMethods)('%o %s does as the language says', (owner, name, own) => {
  const native = (owner as Record<string, (...given: unknown[]) => unknown>)[name];
  const ours = own as (...given: unknown[]) => unknown;
  expect(native).toBeDefined();
  for (const [on, ...given] of calls[name] ?? [])
    if (on === owner || Object.getPrototypeOf(Object(on)) === owner)
      expect(ours.call(on, ...given)).toEqual(native?.call(on, ...given));
});

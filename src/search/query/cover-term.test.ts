import { expect, test } from 'vitest';
import { coverTerm } from './cover-term.ts';

test.each<[costs: number[], chosen: number[]]>([
  [[5], [0]],
  [
    [5, 5],
    [0, 1],
  ],
  [
    [1, 9, 1],
    [0, 2],
  ],
  [
    [1, 1, 9, 1],
    [0, 1, 3],
  ],
  [
    [1, 9, 9, 1],
    [0, 2, 3],
  ],
  [
    [1, 3, 9, 1, 1],
    [0, 1, 3, 4],
  ],
])('pairs of costs %j: every character is in one of the chosen, at least cost', (costs, chosen) => {
  const got = coverTerm(costs.length + 1, (at) => costs[at] ?? 0);
  const held = new Set(got.flatMap((at) => [at, at + 1]));
  expect(held.size).toBe(costs.length + 1);
  const sum = (list: number[]): number => list.reduce((all, at) => all + (costs[at] ?? 0), 0);
  expect(sum(got)).toBe(sum(chosen));
});

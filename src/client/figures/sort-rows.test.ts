import { expect, test } from 'vitest';
import { type SortKey, compareKeys } from './sort-rows.ts';

test('larger numbers first within a unit, rows without a figure last', () => {
  const ordered: SortKey[] = [
    { unit: '个', value: 30 },
    { unit: '个', value: 2 },
    { unit: '家', value: 100 },
    { unit: '家', value: 5.5 },
    null,
  ];
  const shuffled = [4, 3, 0, 2, 1].map((at) => ordered[at] ?? null);
  expect(shuffled.sort(compareKeys)).toEqual(ordered);
});

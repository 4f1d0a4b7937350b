import { expect, test } from 'vitest';
import type { ComparedClause } from '../compare/compare-rows.ts';
import { topicColumns } from './topic-columns.ts';

const clause = (plan: string, length = 200): ComparedClause => ({
  plan,
  anchor: 'c1',
  label: '第1条',
  text: '水'.repeat(length),
  topics: ['water'],
  spoken: {},
  figures: [],
  matches: [],
});

const plans = (count: number, length?: number) =>
  new Map(
    Array.from({ length: count }, (_, at) => [`p${at}`, [clause(`p${at}`, length)]] as const),
  );

test('a few speaking plans stand side by side', () => {
  expect(topicColumns(plans(2))).toEqual(['p0', 'p1']);
  expect(topicColumns(new Map())).toEqual([]);
});

test('too many of them, or too long ones, do not', () => {
  expect(topicColumns(plans(9))).toBeNull();
  expect(topicColumns(plans(2, 30_000))).toBeNull();
});

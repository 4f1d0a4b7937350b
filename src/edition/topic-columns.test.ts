import { expect, test } from 'vitest';
import type { ComparedClause } from '../compare/compare-rows.ts';
import { topicColumns } from './topic-columns.ts';

const clause = (plan: string, topic: string, length = 200): ComparedClause => ({
  plan,
  anchor: 'c1',
  label: '第1条',
  text: '水'.repeat(length),
  topics: [topic],
  spoken: {},
  figures: [],
  matches: [],
});

const plans = (count: number, topic: string, length?: number) =>
  new Map(
    Array.from(
      { length: count },
      (_, at) => [`p${at}`, [clause(`p${at}`, topic, length)]] as const,
    ),
  );

test('a few speaking plans stand side by side, however many are silent', () => {
  const some = new Map([...plans(300, 'other'), ['a', [clause('a', 'water')]] as const]);
  expect(topicColumns('water', some)).toEqual(['a']);
  expect(topicColumns('water', new Map())).toEqual([]);
});

test('too many of them, or too long ones, do not', () => {
  expect(topicColumns('water', plans(9, 'water'))).toBeNull();
  expect(topicColumns('water', plans(2, 'water', 30_000))).toBeNull();
});

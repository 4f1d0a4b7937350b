import { describe, expect, test } from 'vitest';
import type { ComparedClause } from '../compare/compare-rows.ts';
import { topicToShards } from './topic-shards.ts';

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

describe('topicToShards', () => {
  test('five plans are one page, the silent among them', () => {
    const five = new Map(['a', 'b', 'c', 'd', 'e'].map((id) => [id, [clause(id, 'other')]]));
    expect(topicToShards('water', five)).toEqual([
      { id: 'water', plans: ['a', 'b', 'c', 'd', 'e'] },
    ]);
  });

  test('three hundred plans are many light pages; each speaking plan stands on one, silent ones on none', () => {
    const many = new Map(
      Array.from({ length: 300 }, (_, at) => {
        const id = `p${at}`;
        return [id, [clause(id, at % 3 === 0 ? 'other' : 'water', 9000)]] as const;
      }),
    );
    const shards = topicToShards('water', many);
    expect(shards[0]?.id).toBe('water');
    expect(shards[1]?.id).toBe('water-2');
    expect(Math.max(...shards.map(({ plans }) => plans.length))).toBeLessThanOrEqual(5);
    expect(shards.flatMap(({ plans }) => plans).length).toBe(200);
  });

  test('a plan longer than a page has a page of its own; no plans, an empty page', () => {
    const long = new Map(['a', 'b'].map((id) => [id, [clause(id, 'water', 60_000)]]));
    expect(topicToShards('water', long).map(({ plans }) => plans)).toEqual([['a'], ['b']]);
    expect(topicToShards('water', new Map())).toEqual([{ id: 'water', plans: [] }]);
  });
});

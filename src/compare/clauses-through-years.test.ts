import { expect, test } from 'vitest';
import { clausesThroughYears } from './clauses-through-years.ts';
import type { ComparedClause } from './compare-rows.ts';

const clause = (ref: string, matches: string[], figures: string[] = []): ComparedClause => {
  const [plan = '', anchor = ''] = ref.split('#');
  return {
    plan,
    anchor,
    label: anchor,
    text: '。',
    topics: ['x'],
    figures,
    matches,
  };
};

test('taken over with figures, in words, not listed, and new', () => {
  const plan = [
    clause('p#pre-p1', ['t#pre-p1']),
    clause('p#c1', ['t#c2', 'city#ch1-i1', 't#c1']),
    clause('p#c2', ['t#c3']),
    clause('p#c3', ['city#ch1-i1']),
  ];
  const tasks = [
    clause('t#pre-p1', []),
    clause('t#c1', [], ['≥3家']),
    clause('t#c2', []),
    clause('t#c3', []),
    clause('t#c4', ['city#ch1-i2']),
  ];
  const above = [clause('city#ch1-i1', []), clause('city#ch1-i2', []), clause('city#ch1-p1', [])];
  const rows = clausesThroughYears(plan, tasks, above).map((row) =>
    [
      row.state,
      row.plan?.anchor ?? '–',
      row.tasks.map(({ anchor }) => anchor).join('+'),
      row.above.map(({ anchor }) => anchor).join('+'),
    ].join(' '),
  );
  expect(rows).toEqual([
    'figures c1 c2+c1 ch1-i1',
    'taken c2 c3 ',
    'unlisted c3  ch1-i1',
    'new – c4 ch1-i2',
  ]);
});

test('a place with nothing to lay side by side', () => {
  expect(clausesThroughYears([], [], [])).toEqual([]);
});

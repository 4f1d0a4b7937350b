import { expect, test } from 'vitest';
import { makeClause, makePlan } from '../model/fixtures/records.ts';
import { plainClauses } from './plain-clauses.ts';

test('a clause without figure and promise is listed, of plans and task lists only', () => {
  const commitments = [{ text: '实现全覆盖', form: 'all', by: null } as const];
  const report = makePlan({ id: 'y-report', kind: 'work-report' });
  const clauses = [
    makeClause({ anchor: 'c1', targets: ['x-plan#c1-t1'] }),
    makeClause({ anchor: 'c2', commitments }),
    makeClause({ anchor: 'c3' }),
    makeClause({ anchor: 'ch1', type: 'heading' }),
    makeClause({ plan: 'y-report', anchor: 'c1' }),
  ];
  const found = plainClauses({ plans: [makePlan(), report], clauses });
  expect(
    found.map(({ plan, all, clauses: own }) => [plan.id, all, own.map((c) => c.anchor)]),
  ).toEqual([['x-plan', 3, ['c3']]]);
});

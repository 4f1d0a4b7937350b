import { expect, test } from 'vitest';
import { makePlan } from '../model/fixtures/records.ts';
import { comparePlans } from './compare-plans.ts';

const region = (code: string) => ({ code, name: code, level: 'county', parent: null }) as const;

test('documents stand by place, kind, first year, id', () => {
  const ordered = [
    makePlan({ id: 'city-report', kind: 'work-report', region: region('370400') }),
    makePlan({ id: 'plan-2020', region: region('370405'), period: { start: 2020, end: 2022 } }),
    makePlan({ id: 'plan-2023', region: region('370405'), period: { start: 2023, end: 2025 } }),
    makePlan({ id: 'tasks-a', kind: 'annual-tasks', region: region('370405') }),
    makePlan({ id: 'tasks-b', kind: 'annual-tasks', region: region('370405') }),
    makePlan({ id: 'other', kind: 'other', region: region('370405') }),
    makePlan({ id: 'a-plan', region: region('370902') }),
  ];
  const shuffled = [3, 6, 0, 2, 5, 1, 4].flatMap((at) => ordered[at] ?? []);
  expect(shuffled.sort(comparePlans).map(({ id }) => id)).toEqual(ordered.map(({ id }) => id));
});

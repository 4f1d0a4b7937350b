import { expect, test } from 'vitest';
import { makePlan } from '../model/fixtures/records.ts';
import { differsText } from './differs.ts';
import { followedText, freshText } from './follow-up.ts';

const tasks = makePlan({ kind: 'annual-tasks', period: { start: 2023, end: 2023 } });

test('the words for what becomes of a clause', () => {
  expect((['figure', 'text', 'none'] as const).map((state) => followedText(state, tasks))).toEqual([
    '任务里写了同一件事的数',
    '任务里有对应条文，没有同一件事的数',
    '2023年任务里没有找到',
  ]);
  expect(freshText(makePlan())).toBe('规划里没有找到同题的条');
  expect(differsText(['period', 'certainty'])).toBe('年份不同；“力争”“确保”等语气不同');
});

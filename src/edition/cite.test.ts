import { expect, test } from 'vitest';
import { makePlan } from '../model/fixtures/records.ts';
import { citation, planShortName } from './cite.ts';

const plan = makePlan({
  title: '某区三年行动计划（2023-2025年）（征求意见稿）',
  status: 'draft',
  region: { code: '370902', name: '某区', level: 'county', parent: null },
});

test.each([
  [plan, 'c12', '《某区三年行动计划（2023-2025年）》（征求意见稿，无文号）第12条'],
  [
    { ...plan, status: 'issued' as const, title: '某区计划', docNumber: '某发〔2023〕1号' },
    'ch2-s3',
    '《某区计划》（某发〔2023〕1号）二（三）',
  ],
  [{ ...plan, status: 'issued' as const, title: '报告' }, 'ch1-i2', '《报告》（无文号）一第2项'],
])('a citation', (of, anchor, said) => {
  expect(citation(of, { anchor })).toBe(said);
});

test('a draft is called a draft in every short name', () => {
  expect(planShortName(plan)).toBe('某区三年行动计划（征求意见稿）');
  expect(planShortName({ ...plan, status: 'issued' })).toBe('某区三年行动计划');
});

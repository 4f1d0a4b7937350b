import { expect, test } from 'vitest';
import { makePlan } from '../model/fixtures/records.ts';
import { anchorLabel, citation, planShortName } from './cite.ts';

const plan = makePlan({
  title: '某区三年行动计划（2023-2025年）（征求意见稿）',
  status: 'draft',
  region: { code: '370902', name: '某区', level: 'county', parent: null },
});

test.each([
  ['c12', '第12条'],
  ['ch2-c12', '二第12条'],
  ['ch2-s3', '二（三）'],
  ['ch12-s20-i4', '十二（二十）第4项'],
  ['pre-p1', '引言第1段'],
  ['head-p2', '文首第2段'],
  ['end-p1', '文末第1段'],
  ['title', '标题'],
  ['a1-c3', '附件1第3条'],
  ['d2-ch1', '文件二一'],
  ['c12-i1', '第12条第1项'],
  ['c3-t1', '第3条数字1'],
  ['part1-p1', '第一篇第1段'],
  ['c12x2', '第12条（第二处）'],
  ['ch1x2-s1', '一（第二处）（一）'],
  ['a1x2-c3', '附件1（第二处）第3条'],
])('%s is said %s', (anchor, said) => {
  expect(anchorLabel(anchor)).toBe(said);
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

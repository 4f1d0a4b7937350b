import { expect, test } from 'vitest';
import { makePlan } from '../model/fixtures/records.ts';
import {
  citation,
  docNumberText,
  documentKind,
  documentOver,
  documentYears,
  draftMark,
  yearsHead,
  planShortName,
  statusName,
} from './document.ts';

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
  expect(citation(of, anchor)).toBe(said);
});

test('a draft is called a draft in every short name', () => {
  expect(planShortName(plan)).toBe('某区三年行动计划（征求意见稿）');
  expect(planShortName({ ...plan, status: 'issued' })).toBe('某区三年行动计划');
});

test.each([
  ['three-year-plan', 2023, 2025, '三年行动计划', '三年 2023—2025'],
  ['annual-tasks', 2023, 2023, '年度任务', '2023年重点工作'],
  ['work-report', 2023, 2024, '政府工作报告', '2024年政府工作报告'],
  ['five-year-plan', 2021, 2025, '五年规划', '五年 2021—2025'],
  ['other', 2024, 2024, '其他', '2024'],
  ['other', 2024, 2030, '其他', '2024—2030'],
] as const)('%s of %i to %i: %s, %s', (kind, start, end, name, years) => {
  expect(documentKind(kind)).toBe(name);
  expect(documentYears({ kind, period: { start, end } })).toBe(years);
});

test('standing and number', () => {
  expect(statusName('issued')).toBe('已印发');
  expect(statusName('draft')).toBe('征求意见稿');
  expect([draftMark(true), draftMark(false)]).toEqual(['（征求意见稿）', '']);
  expect(docNumberText({ docNumber: null })).toBe('无文号');
});

test.each([
  ['three-year-plan', 2023, 2025, '规划期', '规划期已于2025年底结束'],
  ['annual-tasks', 2023, 2023, '规划期', '2023年的任务，期限已过'],
  ['work-report', 2023, 2024, '所述年份', '2024年的目标，期限已过'],
  // 阿坝州政务数据资源管理暂行办法: rules are in force until somebody says otherwise
  ['other', 2021, 2021, '年份', ''],
  ['other', 2022, 2025, '规划期', '规划期已于2025年底结束'],
] as const)('the time of %s of %i to %i: %s, %s', (kind, start, end, name, over) => {
  const years = { kind, period: { start, end } };
  expect(yearsHead(years)).toBe(name);
  expect(documentOver(years, '2026-11-30')).toBe(over);
  expect(documentOver(years, `${String(end)}-12-31`)).toBe('');
});

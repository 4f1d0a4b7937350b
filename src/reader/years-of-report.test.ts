import { expect, test } from 'vitest';
import { readDocument } from './read-document.ts';

const facts = (...lines: string[]) =>
  readDocument(new TextEncoder().encode(lines.join('\n')), 'x').facts;

test('a report without a day has the years of its chapters, and the government of its congress', () => {
  expect(
    facts(
      '政府工作报告',
      '——在东岭县第十八届人民代表大会第四次会议上',
      '各位代表：',
      '一、2024年工作回顾',
      '全年新增企业30家。',
    ),
  ).toMatchObject({
    kind: 'work-report',
    period: { start: 2024, end: 2025 },
    issuers: ['东岭县人民政府'],
  });
  expect(
    facts('东岭县政府工作报告', '二、2025年目标任务和重点工作', '新增企业30家。').period,
  ).toEqual({ start: 2024, end: 2025 });
  expect(facts('东岭县2025年政府工作报告', '一、工作安排', '新增企业30家。')).toMatchObject({
    issuers: ['东岭县人民政府'],
    period: { start: 2024, end: 2025 },
  });
});

import { expect, test } from 'vitest';
import { makeTarget } from '../model/fixtures/records.ts';
import { opSign, opWords, signToOp } from './bound.ts';
import { figureWords, kindText, quantityText, smallPrint, statusText } from './figure.ts';

test.each([
  ['>=', '≥', '不少于'],
  ['>', '>', '多于'],
  ['<=', '≤', '不多于'],
  ['<', '<', '少于'],
  ['~', '约', '约'],
  ['=', '', '等于'],
] as const)('%s is shown as “%s” and read as %s', (op, sign, words) => {
  expect(opSign(op)).toBe(sign);
  expect(opWords(op)).toBe(words);
  expect(signToOp(sign)).toBe(op);
});

const target = makeTarget({
  label: '创新平台',
  value: 30,
  valueMax: null,
  unit: '家',
  op: '>=',
  kind: 'increment',
  period: '2025',
});

test.each([
  [{}, '≥30家', '2025年 · 期内新做的数', '创新平台 ≥30家（2025）'],
  [
    { op: 'range', value: 1, valueMax: 2, certainty: '力争' },
    '1—2家',
    '2025年 · 期内新做的数 · 力争',
    '创新平台 1—2家（2025，力争）',
  ],
  [
    { kind: 'reduction', unit: '%', op: '=', value: 12, baseline: { year: '2020', value: null } },
    '12%',
    '2025年 · 降幅（比2020年）',
    '创新平台 下降12%（2025）',
  ],
  [
    { kind: 'level', status: 'actual', scope: '开发区', certainty: '预计' },
    '≥30家',
    '2025年 · 预计 · 开发区 · 结果',
    '创新平台 ≥30家（2025，预计，已完成）',
  ],
  [{ kind: 'share', unit: '%', period: '' }, '≥30%', '未写年份', '创新平台 ≥30%'],
] as const)('%o', (fields, quantity, small, line) => {
  const figure = { ...target, ...fields };
  expect(quantityText(figure)).toBe(quantity);
  expect(smallPrint(figure)).toBe(small);
  expect(figureWords(figure)).toBe(line);
});

test('what a figure is and whether it is reached', () => {
  expect(kindText({ kind: 'level', baseline: { year: '2020', value: null } })).toBe('（比2020年）');
  expect(statusText({ status: 'actual', certainty: '预计' })).toBe('结果 · 预计');
  expect(statusText({ status: 'target', certainty: null })).toBe('目标');
});

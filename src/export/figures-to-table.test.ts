import { makeImprint } from '../model/fixtures/records.ts';
import { expect, test } from 'vitest';
import { makeFigure } from '../compare/fixtures/figure.ts';
import { figuresToTable } from './figures-to-table.ts';

const frame = {
  imprint: makeImprint(),
  indicatorName: (id: string) => `目录名 ${id}`,
  replaced: new Set<string>(),
};

test('a figure is one line: value and bound apart, document, citation, link, edition', () => {
  const figure = makeFigure(
    { value: 1, valueMax: 2, op: 'range', indicator: 'x', draft: true, certainty: '力争' },
    { status: 'draft' },
  );
  const { columns, rows } = figuresToTable([figure], frame);
  const line = Object.fromEntries(columns.map(({ header }, at) => [header, rows[0]?.[at]]));
  expect(line).toMatchObject({
    文件状态: '征求意见稿',
    文号: '无文号',
    指标: '目录名 x',
    限定: '区间',
    数值: 1,
    数值上限: 2,
    单位: '家',
    年份: '2025年',
    目标或结果: '目标',
    语气: '力争',
    引用: '《某区三年行动计划（2023—2025年）》（征求意见稿，无文号）第4条',
    链接: { text: 'plans/x-plan.html#c4-t1', href: 'plans/x-plan.html#c4-t1' },
    版本日期: '2026-11-22',
  });
});

test('what holds a figure down and where it starts stand behind all other columns', () => {
  const figure = makeFigure({
    cap: true,
    baseline: { year: '2020', value: 12.5 },
    attribute: '约束性',
  });
  const { columns, rows } = figuresToTable([figure], frame);
  expect(columns.map(({ header }) => header).slice(-4)).toEqual([
    '封顶',
    '基期值',
    '属性',
    '文本状态',
  ]);
  expect(rows[0]?.slice(-4)).toEqual(['封顶', 12.5, '约束性', '印发']);
});

test('a figure outside the catalogue says so', () => {
  const { columns, rows } = figuresToTable([makeFigure()], frame);
  expect(rows[0]?.[columns.findIndex(({ header }) => header === '指标')]).toBe('未归类');
});

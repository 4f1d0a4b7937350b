import { expect, test } from 'vitest';
import { columnHeads, tableToGrid } from '../table.ts';
import { cellsToTables } from './cells-to-tables.ts';

/** Cells parted by blanks, one a line → heads | rows of each table, and the lines of doubts. */
function read(cells: string): string[] {
  const { tables, messages } = cellsToTables(cells.split(/\s+/u), () => false);
  return [
    ...tables.flatMap((table) => [
      columnHeads(table).join(' | '),
      ...tableToGrid(table.rows, table.width)
        .slice(table.heads)
        .map((row) => row.map((place) => place?.cell.text ?? '').join(' | ')),
    ]),
    ...messages.map(({ line }) => `? ${String(line)}`),
  ];
}

test.each([
  [
    'an indicator table with its numbers',
    '一、主要指标 序号 指标名称 单位 属性 2030年目标 1 城镇化率 % 预期性 ≥62 2 规上工业企业数 家 预期性 260左右 二、任务',
    [
      '序号 | 指标名称 | 单位 | 属性 | 2030年目标',
      '1 | 城镇化率 | % | 预期性 | ≥62',
      '2 | 规上工业企业数 | 家 | 预期性 | 260左右',
    ],
  ],
  [
    'a base year; words where no number is set; bodies',
    '指标 单位 2022年基数 2023年目标 2025年目标 责任单位 单位GDP能耗降低 % — 3.5 完成上级下达任务 区发改局',
    [
      '指标 | 单位 | 2022年基数 | 2023年目标 | 2025年目标 | 责任单位',
      '单位GDP能耗降低 | % | — | 3.5 | 完成上级下达任务 | 区发改局',
    ],
  ],
  [
    'a unit in the name',
    '指标 2020年现状 2025年目标 防洪达标率（%） 80 95',
    ['指标 | 2020年现状 | 2025年目标', '防洪达标率（%） | 80 | 95'],
  ],
  [
    'a head of two storeys, a group that is printed once',
    '类别 指标 单位 2025年 目标 属性 2028年 2030年 经济发展 地区生产总值 亿元 520 600 700 预期性 劳动生产率 万元/人 15 18 20 预期性 绿色低碳 森林覆盖率 % 45 — 46以上 约束性',
    [
      '类别 | 指标 | 单位 | 2025年 | 目标 2028年 | 目标 2030年 | 属性',
      '经济发展 | 地区生产总值 | 亿元 | 520 | 600 | 700 | 预期性',
      '经济发展 | 劳动生产率 | 万元/人 | 15 | 18 | 20 | 预期性',
      '绿色低碳 | 森林覆盖率 | % | 45 | — | 46以上 | 约束性',
    ],
  ],
  [
    'a task table below its title',
    '民生实事任务清单 序号 任务名称 牵头单位 配合单位 完成时限 1 新建社区食堂12个 区民政局 各镇街 6月底 2 改造公厕30座 区城管局 — 2024年9月底前 注：时限为年底。',
    [
      '序号 | 任务名称 | 牵头单位 | 配合单位 | 完成时限',
      '1 | 新建社区食堂12个 | 区民政局 | 各镇街 | 6月底',
      '2 | 改造公厕30座 | 区城管局 | — | 2024年9月底前',
    ],
  ],
  [
    'heads and names that narrow columns broke',
    '序号 类别 主要指标 2020年现状 2025年目标 指标 属性 1 综合 治理 防洪达标率（%） —— 95 约束性 2 排涝达标率（%） 80 95 约束性',
    [
      '序号 | 类别 | 主要指标 | 2020年现状 | 2025年目标 | 指标属性',
      '1 | 综合治理 | 防洪达标率（%） | —— | 95 | 约束性',
      '2 | 综合治理 | 排涝达标率（%） | 80 | 95 | 约束性',
    ],
  ],
  [
    'a row that lacks one of two bodies is told, not guessed',
    '序号 任务 牵头单位 责任单位 完成时限 1 新建食堂 区民政局 各镇街 6月底 2 改造公厕 区城管局 9月底',
    [
      '序号 | 任务 | 牵头单位 | 责任单位 | 完成时限',
      '1 | 新建食堂 | 区民政局 | 各镇街 | 6月底',
      '? 11',
    ],
  ],
  [
    'amounts that look like years are no columns',
    '任务 单位 全省 某市 改造管网 公里 3500 2000',
    [],
  ],
  ['a list of people is no table of ours', '姓名 单位 电话 张三 区民政局 123456', []],
  [
    'short lines below a heading are none',
    '一、主要指标 二、重点项目 三、责任单位 区教育局 区民政局',
    [],
  ],
])('%s', (_, cells, told) => {
  expect(read(cells)).toEqual(told);
});

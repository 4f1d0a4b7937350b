import { expect, test } from 'vitest';
import { dutySheetToTable } from './duty-sheet.ts';

test('every word of a duty stands under its own heading, and the office’s columns are empty', () => {
  const table = dutySheetToTable(
    '责任清单',
    [
      {
        body: '区科技局',
        plan: '《三年行动计划》',
        label: '第4条',
        href: 'plans/x.html#c4',
        task: '搭建平台',
        text: '4.搭建平台。建设创新平台。',
        role: '责任单位',
        rank: '列第一位，共2个',
        beside: '区财政局',
        figures: '创新平台 30家',
        periods: '2025',
        due: '2025年6月底前',
        dates: '2025-06',
        promises: '实现全覆盖',
        status: '印发',
        nature: '目标',
      },
    ],
    [],
  );
  const heads = table.columns.map(({ header }) => header);
  const cells = table.rows[0]?.map((cell, at) => [heads[at], cell]);
  expect(Object.fromEntries(cells ?? [])).toEqual({
    序号: 1,
    单位: '区科技局',
    文件: '《三年行动计划》',
    条: { text: '第4条', href: 'plans/x.html#c4' },
    任务: '搭建平台',
    原文: '4.搭建平台。建设创新平台。',
    角色: '责任单位',
    位次: '列第一位，共2个',
    同列单位: '区财政局',
    '本条指标（未分解到单位）': '创新平台 30家',
    期限: '2025',
    进展: null,
    完成值: null,
    佐证: null,
    责任科室: null,
    完成时限: '2025年6月底前',
    没有数字的承诺: '实现全覆盖',
    '时限（原文）': '2025年6月底前',
    '时限（日期）': '2025-06',
    文本状态: '印发',
    性质: '目标',
    链接: { text: 'plans/x.html#c4', href: 'plans/x.html#c4' },
  });
});

import { describe, expect, test } from 'vitest';
import { type DueFrame, entryToDue } from './entry-to-due.ts';
import { entryToDuties } from './entry-to-duties.ts';

const TASKS: DueFrame = {
  kind: 'annual-tasks',
  period: { start: 2025, end: 2025 },
  date: '2025-02-10',
};
const PLAN: DueFrame = {
  kind: 'three-year-plan',
  period: { start: 2024, end: 2026 },
  date: '2024-03-01',
};

const read = (text: string, frame: DueFrame): string[] =>
  entryToDue({ text }, entryToDuties({ text }).ranges, frame).map(
    ({ text: printed, date }) => `${printed} = ${String(date)}`,
  );

const ofTasks: [text: string, due: string[]][] = [
  ['3、6月底前完成园区道路3条。', ['6月底前 = 2025-06']],
  ['2025年6月30日前完成整改。', ['2025年6月30日前 = 2025-06-30']],
  ['年底前建成，明年6月底前投用。', ['年底前 = 2025', '明年6月底前 = 2026-06']],
  ['年内新增高新技术企业10家。', ['年内 = 2025']],
  ['力争到年底，可再生能源装机达到5万千瓦。', ['年底 = 2025']],
  [
    '一季度开工，三季度末前竣工，上半年完成选址。',
    ['一季度 = 2025-03', '三季度末前 = 2025-09', '上半年 = 2025-06'],
  ],
  ['汛期前完成清淤。', ['汛期前 = null']],
  ['完成改造。完成时限：2025年10月底前', ['2025年10月底前 = 2025-10']],
  ['完成改造。（责任单位：县水利局；完成时限：9月底）', ['9月底 = 2025-09']],
  ['完成改造。【责任单位】县水利局【完成时限】2025年3月至6月', ['2025年3月至6月 = 2025-06']],
  ['完成改造。（完成时间：2025-06-30）', ['2025-06-30 = 2025-06-30']],
  ['时间：2025-08-25', []],
  ['抓好落实。（责任单位：县水利局；长期坚持）', ['长期坚持 = null']],
  ['抓好落实。（牵头单位：县水利局；时限要求：持续推进；配合单位：县财政局）', ['持续推进 = null']],
  ['（3月底取得阶段性成效并持续推进，牵头考核单位：县水利局）', ['3月底 = 2025-03']],
  ['改造2000年前建成的老旧小区12个。', []],
  ['截至11月底，完成投资5亿元，比2020年底增长5%。', []],
  ['自2025年6月1日起施行。', []],
  ['一季度增长5%，上半年增长6%。', []],
  ['去年底投用。', []],
  ['境内外企业、年内外贸易额。', []],
  ['1～2年内见效，三年内完成。', []],
];

const ofPlan: [text: string, due: string[]][] = [
  [
    '2025年底前新建泵站12座，2026年6月底前全部投用。',
    ['2025年底前 = 2025', '2026年6月底前 = 2026-06'],
  ],
  ['2025年3月底前完成设计，9月底前开工。', ['2025年3月底前 = 2025-03', '9月底前 = 2025-09']],
  ['6月底前开工。', ['6月底前 = null']],
  ['到2025年年底，化肥施用量减少6%。', ['2025年年底 = 2025']],
  ['到2026年，化肥施用量减少6%。', []],
];

describe('entryToDue', () => {
  test.each(ofTasks)('in tasks of 2025: %s', (text, due) => {
    expect(read(text, TASKS)).toEqual(due);
  });

  test.each(ofPlan)('in a plan of 2024–2026: %s', (text, due) => {
    expect(read(text, PLAN)).toEqual(due);
  });

  test('a clause of 8,000 deadlines is read in time that grows with its length', () => {
    const time = (count: number): number => {
      const text = Array.from(
        { length: count },
        (_, i) => `${String((i % 12) + 1)}月底前完成第${String(i)}项，`,
      ).join('');
      const before = performance.now();
      entryToDue({ text }, [], TASKS);
      return performance.now() - before;
    };
    time(1_000);
    expect(time(8_000)).toBeLessThan(40 * Math.max(time(1_000), 1));
  });
});

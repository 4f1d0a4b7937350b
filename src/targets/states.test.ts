import { expect, test } from 'vitest';
import { makeClause } from '../model/fixtures/records.ts';
import { folderToCollection } from '../seed/collection.ts';
import { loadUnits } from '../seed/load-units.ts';
import { entriesToTargets } from './entries-to-targets.ts';
import type { FigurePlan } from './plan-frame.ts';
import { unitsToTable } from './unit-table.ts';

const units = unitsToTable(loadUnits(folderToCollection()));
const region = { code: '370000' };
const tasks: FigurePlan = {
  id: 'tasks',
  kind: 'annual-tasks',
  status: 'issued',
  period: { start: 2025, end: 2025 },
  region,
};
const plan: FigurePlan = {
  id: 'plan',
  kind: 'three-year-plan',
  status: 'issued',
  period: { start: 2024, end: 2026 },
  region,
};

/** What one clause of a document gives: value, unit, period, status, one a line. */
function read(text: string, document: FigurePlan): string[] {
  const entry = makeClause({ plan: document.id, text: `1、${text}` });
  const { targets } = entriesToTargets([entry], document, { units, reviews: [] });
  return targets.map(({ value, unit, period, status }) =>
    `${String(value)}${unit} ${period} ${status}`.replace(/\s+/gu, ' '),
  );
}

test.each([
  // The year that a word gives
  ['去年新增规上企业22家，今年再新增30家以上。', ['22家 2024 actual', '30家 2025 target']],
  ['文化馆明年6月底前建成，今年完成投资2亿元。', ['2亿元 2025 target']],
  ['上半年新建道路5条，三季度末建成公园2个。', ['5条 2025 target', '2个 2025 target']],
  ['明年力争引进企业8家。', ['8家 2026 target']],
  ['粮食产量比去年增加2万吨。', ['2万吨 2025 target']],
  ['高新技术企业达到“十三五”末的2.6倍。', ['2.6倍 2025 target']],
  // What is, not what is aimed at
  ['我县地处鲁南，下辖5个街道，总面积850平方公里。', ['5个 actual', '850平方公里 actual']],
  ['年均降水量612毫米，今年治理河道30公里。', ['612毫米 actual', '30公里 2025 target']],
  ['现有规上企业50家，年内达到60家。', ['50家 actual', '60家 2025 target']],
  ['推动现有14所学校通过评估。', ['14所 2025 target']],
  ['煤炭消费占比接近90%，结构亟待优化。', ['90% actual']],
  [
    '还存在不少困难和问题：一是总量偏小，规上企业20家。二是投入强度为1.2%。',
    ['20家 actual', '1.2% actual'],
  ],
  ['解决群众面临的困难问题，全年办实事20件。', ['20件 2025 target']],
])('tasks of 2025: %s', (text, expected) => {
  expect(read(text, tasks)).toEqual(expected);
});

test.each([
  ['“十三五”时期，全县生产总值年均增长6.5%。', ['6.5% annual actual']],
  // A deadline that closes the clause holds for all of it
  ['建设冷库10座。（责任单位：县商务局；完成时限：2025年10月）', ['10座 2025 target']],
  ['建设桥梁2座。（县交通局负责，2025年6月底前完成）', ['2座 2025 target']],
  ['2024年建设公园3个，绿道5公里。2026年6月底前完成。', ['3个 2024 target', '5公里 2024 target']],
  ['建设公园3个。2026年6月底前完成。', ['3个 2026 target']],
  ['到2026年，生产总值年均增长6%。', ['6% annual target']],
  ['每年新增就业8000人，三年累计新增2.5万人。', ['8000人 annual target', '2.5万人 target']],
  [
    '全县2024、2025、2026年分别新建充电站10座、15座、20座。',
    ['10座 2024 target', '15座 2025 target', '20座 2026 target'],
  ],
  ['新建充电站10座（2024年）、15座（2025年）。', ['10座 2024 target', '15座 2025 target']],
  ['到2025年年均新增企业20家。', ['20家 annual target']],
  ['“十四五”期间新建学校12所。', ['12所 2025 target']],
  ['三年内新建学校12所。', ['12所 target']],
])('plan of 2024 to 2026: %s', (text, expected) => {
  expect(read(text, plan)).toEqual(expected);
});

test('控制在5.5%左右 keeps ~ and is a cap', () => {
  const entry = makeClause({
    text: '1、失业率控制在5.5%左右，不良率不超过3%，产值达到3亿元左右。',
  });
  const { targets } = entriesToTargets([entry], tasks, { units, reviews: [] });
  expect(targets.map(({ op, cap }) => [op, cap])).toEqual([
    ['~', true],
    ['<=', true],
    ['~', false],
  ]);
});

test('a condition that limits a figure stands in its quote', () => {
  const entry = makeClause({ text: '1、用地保障比例达到5%，未达到5%则全部保障，新建公园5个。' });
  const { targets } = entriesToTargets([entry], tasks, { units, reviews: [] });
  expect(targets.map(({ quote }) => quote)).toEqual([
    '用地保障比例达到5%，未达到5%则全部保障',
    '新建公园5个',
  ]);
});

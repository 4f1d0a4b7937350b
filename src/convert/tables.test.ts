import { expect, test } from 'vitest';
import { folderToCollection } from '../seed/collection.ts';
import { bytesToTextIntake } from '../intake/text-to-intake.ts';
import { inspectIntake } from '../reader/inspect-document.ts';
import { loadTables } from './load-tables.ts';

const tables = loadTables(folderToCollection());
const inspect = (...lines: string[]) =>
  inspectIntake(
    bytesToTextIntake(
      new TextEncoder().encode(['示例县“十五五”规划', '一、主要指标', ...lines].join('\n')),
    ),
    'document',
    tables,
  );
const read = (...lines: string[]) => inspect(...lines).clauses;

test('years down the side: heads name the indicators, years before the plan tell results', () => {
  const figures = read(
    '年份\t粮食产量（万吨）\t造林面积（万亩）',
    '2025年\t50\t3',
    '2030年\t≥55\t5',
  ).flatMap(({ targets }) => targets);
  expect(
    figures.map(({ label, op, value, unit, period, status }) =>
      [label, op, value, unit, period, status].join(' '),
    ),
  ).toEqual([
    '粮食产量 = 50 万吨 2025 actual',
    '造林面积 = 3 万亩 2025 actual',
    '粮食产量 >= 55 万吨 2030 target',
    '造林面积 = 5 万亩 2030 target',
  ]);
});

test('the year beside a task holds for its figures and its deadline', () => {
  const [row] = read(
    '| 年度 | 重点任务 | 牵头单位 | 完成时限 |',
    '| --- | --- | --- | --- |',
    '| 2027年 | 改造渠道30公里 | 县水利局 | 6月底前 |',
  ).slice(-1);
  expect(row).toMatchObject({
    text: '2027年 改造渠道30公里 县水利局 6月底前',
    duties: [{ role: '牵头单位', bodies: ['县水利局'] }],
    due: [{ text: '6月底前', date: '2027-06' }],
    targets: [{ value: 30, unit: '公里', period: '2027' }],
  });
});

test('cells one below the other: the base year is the baseline, words set no number', () => {
  const [row] = read(
    ...'指标 单位 2025年基数 2026年目标 2030年目标 能耗降低 % 3.1 3.5 完成上级下达任务'.split(' '),
  ).slice(-1);
  expect(row?.targets).toMatchObject([
    {
      value: 3.5,
      unit: '%',
      period: '2026',
      kind: 'reduction',
      baseline: { year: '2025', value: 3.1 },
    },
  ]);
  expect(row?.targets).toHaveLength(1);
});

test('years over words: each figure has the year above its cell', () => {
  const rows = read(
    '| 重点领域 | 主要目标 | 2026年工作举措 | 2027年工作举措 | 牵头单位 |',
    '| --- | --- | --- | --- | --- |',
    '| 产业 | 纺织产值突破300亿元 | 新增规上企业6家，技改投资增长10%以上 | 新增规上企业8家 | 县工信局 |',
    '| 教育 | 新建幼儿园 | 3所 | 5所 | 县教育局 |',
  ).slice(-2);
  expect(
    rows.flatMap(({ targets }) =>
      targets.map(({ label, value, unit, period }) => [label, value, unit, period].join(' ')),
    ),
  ).toEqual([
    '纺织产值 300 亿元 ',
    '规上企业 6 家 2026',
    '技改投资 10 % 2026',
    '规上企业 8 家 2027',
    '新建幼儿园 3 所 2026',
    '新建幼儿园 5 所 2027',
  ]);
});

test('a column 年均增长（%） beside amounts holds growth in percent', () => {
  const [row] = read(
    '| 指标 | 单位 | 2025年 | 2030年目标 | 年均增长（%） |',
    '| --- | --- | --- | --- | --- |',
    '| 地区生产总值 | 亿元 | 120 | 180 | 8 |',
  ).slice(-1);
  expect(row?.targets).toMatchObject([
    { value: 180, unit: '亿元', kind: 'level', period: '2030', baseline: { value: 120 } },
    { value: 8, unit: '%', kind: 'growth', period: 'annual' },
  ]);
});

test('cells promise one by one: 完成上级下达任务 is a commitment in its own words, no figure', () => {
  const rows = read(
    '| 序号 | 任务 | 年度目标 | 牵头单位 |',
    '| --- | --- | --- | --- |',
    '| 1 | 稳定就业 | 完成上级下达任务 | 县人社局 |',
    '| 2 | 单位GDP二氧化碳排放降低 | 按市下达任务 | 县生态环境局 |',
  ).slice(-2);
  expect(rows.flatMap(({ commitments }) => commitments)).toEqual([
    { text: '完成上级下达任务', form: 'assigned', by: '上级' },
    { text: '按市下达任务', form: 'assigned', by: '市' },
  ]);
  expect(rows.flatMap(({ targets }) => targets)).toEqual([]);
});

test('lines of a Markdown cell are parted by <br>, which is no word of it', () => {
  const { clauses, removed } = inspect(
    '| 任务 | 责任单位 |',
    '| --- | --- |',
    '| 建设湿地公园 | 县水利局<br>县住建局<br/>县园林中心 |',
  );
  expect(clauses.at(-1)).toMatchObject({
    text: '建设湿地公园 县水利局 县住建局 县园林中心',
    duties: [{ role: '责任单位', bodies: ['县水利局', '县住建局', '县园林中心'] }],
  });
  expect(removed.map(({ text }) => text)).toEqual(expect.arrayContaining(['<br>', '<br/>']));
});

test('an annex of one year gives it to its figures, a list without numbers promises', () => {
  const { clauses } = inspect(
    '1. 建设园区2个。',
    '附件1',
    '2027年重点任务清单',
    '1. 建设水库3座。',
  );
  expect(clauses.flatMap(({ targets }) => targets.map(({ period }) => period))).toEqual([
    '',
    '2027',
  ]);
  const list = inspectIntake(
    bytesToTextIntake(new TextEncoder().encode('示例县2026年民生实事\n▶困难群众应救尽救。')),
    'list',
    tables,
  );
  expect(list.clauses.flatMap(({ commitments }) => commitments)).toEqual([
    { text: '困难群众应救尽救', form: 'all', by: null },
  ]);
});

test('附件：1.2025年任务清单 is a number and a year', () => {
  const { unread, excluded } = inspect(
    '1. 建设园区2个。',
    '附件：1.2025年任务清单',
    '2.2025年实事清单',
  );
  expect(unread).toEqual([]);
  expect(excluded).toMatchObject({ year: 2, 'clause-number': 3 });
});

test('the year of its deadline holds for the figures of a row that name none', () => {
  const rows = read(
    '| 任务 | 牵头单位 | 完成时限 |',
    '| --- | --- | --- |',
    '| 改造渠道30公里 | 县水利局 | 2027年6月底前 |',
    '| 2028年建成水库2座 | 县水利局 | 2029年 |',
  ).slice(-2);
  expect(rows.flatMap(({ targets }) => targets.map(({ period }) => period))).toEqual([
    '2027',
    '2028',
  ]);
});

test('every numeral of a table is a figure, unread or belongs to something named', () => {
  const { unread, excluded } = inspect(
    '| 序号 | 指标 | 2025年 | 2030年目标 | 年均增长[累计] | 完成时限 |',
    '| --- | --- | --- | --- | --- | --- |',
    '| 1 | 森林覆盖率（%） | 31.2 | 33 | [1.8] | 2030年12月底前 |',
  );
  expect(unread.slice(-2).map(({ text, reason }) => [text, reason].join(' '))).toEqual([
    '31.2 table',
    '1.8 table',
  ]);
  // 2025年 and 2030年 of the heads, 2030年12月 of the deadline
  expect(excluded).toMatchObject({ year: 3, date: 1, 'clause-number': 1 });
});

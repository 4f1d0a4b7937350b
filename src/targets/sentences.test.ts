import { expect, test } from 'vitest';
import type { ClauseRecord } from '../model/clause.ts';
import type { PlanRecord } from '../model/plan.ts';
import { makeSource } from '../model/fixtures/records.ts';
import { folderToCollection } from '../seed/collection.ts';
import { loadUnits } from '../seed/load-units.ts';
import { entriesToTargets } from './entries-to-targets.ts';
import { unitsToTable } from './unit-table.ts';

const units = unitsToTable(loadUnits(folderToCollection()));

const plan: PlanRecord = {
  id: 'some-plan',
  title: '某县三年行动计划（2023-2025年）',
  shortTitle: '三年行动计划',
  kind: 'three-year-plan',
  status: 'issued',
  docNumber: null,
  issuers: [],
  region: { code: '370000', name: '某县', level: 'county', parent: null },
  date: null,
  period: { start: 2023, end: 2025 },
  source: makeSource(),
  held: 'unknown',
  missing: [],
  basis: [],
  supersedes: null,
};

/** Words the label must hold, bound, value (and upper value), unit, kind, period. */
type Expected = [string, string, number | [number, number], string, string, string];

/** Wordings of plans at large; the figures that each must give, and no others. */
const cases: [string, Expected[]][] = [
  [
    '实施121人才梯队项目，5年内引进文化领军人才不少于100名，开展安全检查12轮次。',
    [
      ['文化领军人才', '>=', 100, '名', 'increment', ''],
      ['安全检查', '=', 12, '轮次', 'increment', ''],
    ],
  ],
  [
    '到2025年，高新技术企业达到150家以上，研发经费投入占地区生产总值比重达到3%。',
    [
      ['高新技术企业', '>=', 150, '家', 'level', '2025'],
      ['研发经费投入', '=', 3, '%', 'share', '2025'],
    ],
  ],
  [
    '1.建设高标准农田5万亩，其中新建3万亩、改造提升2万亩。',
    [
      ['高标准农田', '=', 5, '万亩', 'increment', ''],
      ['新建', '=', 3, '万亩', 'increment', ''],
      ['改造提升', '=', 2, '万亩', 'increment', ''],
    ],
  ],
  [
    '地区生产总值完成210.5亿元、增长4.8%。',
    [
      ['地区生产总值', '=', 210.5, '亿元', 'level', ''],
      ['地区生产总值', '=', 4.8, '%', 'growth', ''],
    ],
  ],
  [
    '地区生产总值增长6%以上，城镇新增就业3000人以上，城镇登记失业率控制在4.5%以内。',
    [
      ['地区生产总值', '>=', 6, '%', 'growth', ''],
      ['城镇新增就业', '>=', 3000, '人', 'increment', ''],
      ['城镇登记失业率', '<=', 4.5, '%', 'share', ''],
    ],
  ],
  [
    '单位地区生产总值能耗比2020年下降14%左右。',
    [['单位地区生产总值能耗', '~', 14, '%', 'reduction', '']],
  ],
  [
    'PM2.5平均浓度控制在每立方米35微克以下。',
    [['PM2.5平均浓度', '<=', 35, '微克/立方米', 'level', '']],
  ],
  [
    '每年引进高层次人才不少于10人，到2025年累计达到30人以上。',
    [
      ['高层次人才', '>=', 10, '人', 'increment', 'annual'],
      ['高层次人才', '>=', 30, '人', 'level', '2025'],
    ],
  ],
  ['培育省级以上创新平台3—5个。', [['创新平台', 'range', [3, 5], '个', 'increment', '']]],
  ['争取上级资金百亿元以上。', [['上级资金', '>=', 100, '亿元', 'increment', '']]],
  [
    '新建三所幼儿园，新增一家省级重点实验室。',
    [
      ['幼儿园', '=', 3, '所', 'increment', ''],
      ['省级重点实验室', '=', 1, '家', 'increment', ''],
    ],
  ],
  [
    '森林覆盖率稳定在35%以上，粮食产量保持在30亿斤左右。',
    [
      ['森林覆盖率', '>=', 35, '%', 'share', ''],
      ['粮食产量', '~', 30, '亿斤', 'level', ''],
    ],
  ],
  ['森林覆盖率由35%提高到40%。', [['森林覆盖率', '=', 40, '%', 'share', '']]],
  ['实施500万元以上技改项目20个。', [['500万元以上技改项目', '=', 20, '个', 'increment', '']]],
  [
    '引进亿元以上项目20个，其中10亿元以上项目不少于2个。',
    [
      ['亿元以上项目', '=', 20, '个', 'increment', ''],
      ['10亿元以上项目', '>=', 2, '个', 'increment', ''],
    ],
  ],
  ['推进总投资50亿元的新能源项目、年产10万吨新材料项目建设。', []],
  ['围绕“5+3”现代产业体系，实施“双百工程”，推进十强产业、三大攻坚战。', []],
  ['有关部门应当在10个工作日内办结，有效期2年。', []],
  ['完成2000年前建成的老旧小区改造，落实国发〔2022〕18号文件第3条。', []],
  [
    '城市生活污水集中收集率、再生水利用率分别提高到70%、50%以上。',
    [
      ['城市生活污水集中收集率', '>=', 70, '%', 'share', ''],
      ['再生水利用率', '>=', 50, '%', 'share', ''],
    ],
  ],
  ['建成5G基站100个以上，实现行政村5G网络全覆盖。', [['5G基站', '>=', 100, '个', 'increment', '']]],
  [
    '服务业增加值年均增长6.5%，到2025年占地区生产总值比重达到55%左右。',
    [
      ['服务业增加值', '=', 6.5, '%', 'growth', 'annual'],
      ['占地区生产总值比重', '~', 55, '%', 'share', '2025'],
    ],
  ],
  [
    '到2025年，人均预期寿命达到80岁，万人高价值发明专利拥有量达到7件，每千人口拥有3岁以下婴幼儿托位数达到4.6个。',
    [
      ['人均预期寿命', '=', 80, '岁', 'level', '2025'],
      ['万人高价值发明专利拥有量', '=', 7, '件', 'level', '2025'],
      ['每千人口拥有3岁以下婴幼儿托位数', '=', 4.6, '个', 'level', '2025'],
    ],
  ],
  [
    '城镇新增就业1.5万人，其中高校毕业生3000人以上。',
    [
      ['城镇新增就业', '=', 1.5, '万人', 'increment', ''],
      ['高校毕业生', '>=', 3000, '人', 'increment', ''],
    ],
  ],
  [
    '新增造林面积2000余亩，培育近100家骨干企业。',
    [
      ['造林面积', '>', 2000, '亩', 'increment', ''],
      ['骨干企业', '~', 100, '家', 'increment', ''],
    ],
  ],
  ['新增造林面积2.3万余亩。', [['造林面积', '>', 2.3, '万亩', 'increment', '']]],
  [
    '创建国家级、省级绿色工厂2家、5家。',
    [
      ['国家级', '=', 2, '家', 'increment', ''],
      ['省级绿色工厂', '=', 5, '家', 'increment', ''],
    ],
  ],
  [
    '到2024年和2025年，新建建筑中绿色建筑占比分别达到90%和100%。',
    [
      ['绿色建筑占比', '=', 90, '%', 'share', '2024'],
      ['绿色建筑占比', '=', 100, '%', 'share', '2025'],
    ],
  ],
  [
    '“十四五”期间，累计新建改造雨水管网3500公里。',
    [['雨水管网', '=', 3500, '公里', 'increment', '2025']],
  ],
  [
    '力争2024年底前完成投资3.2亿元，建成标准厂房10万平方米。',
    [
      ['投资', '=', 3.2, '亿元', 'increment', '2024'],
      ['标准厂房', '=', 10, '万平方米', 'increment', '2024'],
    ],
  ],
  [
    '改造老旧小区8个、惠及居民1200户，解决两千名群众饮水问题。',
    [
      ['老旧小区', '=', 8, '个', 'increment', ''],
      ['居民', '=', 1200, '户', 'increment', ''],
      ['群众', '=', 2000, '名', 'increment', ''],
    ],
  ],
];

test.each(cases)('%s', (text, expected) => {
  const entry: ClauseRecord = {
    plan: plan.id,
    anchor: 'c1',
    type: 'clause',
    number: '1',
    heading: null,
    path: [],
    text: /^\d+\./u.test(text) ? text : `1.某项工作。${text}`,
    lines: [1, 1],
    duties: [],
    topics: [],
    targets: [],
    due: [],
    commitments: [],
  };
  const { targets } = entriesToTargets([entry], plan, { units, reviews: [] });
  const found = targets.map(({ label, op, value, valueMax, unit, kind, period }, i): Expected => [
    label.includes(expected[i]?.[0] ?? '\0') && !/^[\d.、，]+[、.]/u.test(label)
      ? (expected[i]?.[0] ?? '')
      : label,
    op,
    valueMax === null ? value : [value, valueMax],
    unit,
    kind,
    period,
  ]);
  expect(found).toEqual(expected);
  for (const { quote } of targets) expect(entry.text).toContain(quote);
});

/** What a work report of 2024 holds under a heading: label, period, status. */
function readReport(heading: string, text: string): string[] {
  const entry: ClauseRecord = {
    plan: 'some-report',
    anchor: 'ch1-p1',
    type: 'paragraph',
    number: null,
    heading: null,
    path: [{ anchor: 'ch1', label: '一', heading }],
    text,
    lines: [1, 1],
    duties: [],
    topics: [],
    targets: [],
    due: [],
    commitments: [],
  };
  const report = { ...plan, kind: 'work-report', period: { start: 2023, end: 2024 } } as const;
  const { targets } = entriesToTargets([entry], report, { units, reviews: [] });
  return targets.map(({ label, period, status }) => `${label} ${period} ${status}`);
}

test('明年 and parts of the year in a report', () => {
  const text = '上半年新建道路5条，年底前完成征地300亩；明年力争引进企业8家。';
  expect(readReport('2024年工作安排', text)).toEqual([
    '新建道路 2024 target',
    '征地 2024 target',
    '企业 2025 target',
  ]);
});

test('a chapter that explains terms holds no figures', () => {
  expect(readReport('名词解释', '双百工程：三年培育企业100家、项目100个。')).toEqual([]);
});

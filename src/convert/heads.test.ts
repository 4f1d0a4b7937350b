import { describe, expect, test } from 'vitest';
import { readDocument } from '../reader/read-document.ts';
import type { TextFacts } from '../reader/tree-to-facts.ts';

const read = (...lines: string[]): ReturnType<typeof readDocument> =>
  readDocument(new TextEncoder().encode(lines.join('\n')), 'x');

/** Heads of documents in forms that the five plans do not have, and what they say. */
const heads: [why: string, lines: string[], facts: Partial<TextFacts>][] = [
  [
    'front matter with Chinese keys',
    [
      '---',
      '标题: 青川区水系治理实施方案',
      '层级: 区级',
      '文号: 青政发〔2026〕3号',
      '发布单位: 青川区人民政府',
      '发布日期: 2026年3月12日',
      '---',
      '一、总体目标',
      '到2028年，水面率达到12%以上。',
    ],
    {
      title: '青川区水系治理实施方案',
      docNumber: '青政发〔2026〕3号',
      issuers: ['青川区人民政府'],
      date: '2026-03-12',
    },
  ],
  [
    'an order of the State Council without its text',
    [
      '中华人民共和国国务院令',
      '第712号',
      '《城市供水条例》已经2025年3月1日国务院第50次常务会议通过，现予公布，自2025年5月1日起施行。',
      '总理',
      '李某',
      '2025年3月10日',
    ],
    { title: '城市供水条例', docNumber: '第712号', issuers: ['国务院'], date: '2025-03-10' },
  ],
  [
    'an order of a city with its text',
    [
      '青川市人民政府令第18号',
      '《青川市养犬管理办法》已经2024年6月3日市人民政府第40次常务会议审议通过，现予公布。',
      '市　长　王某某',
      '2024年6月20日',
      '青川市养犬管理办法',
      '第一条　为了规范养犬行为，制定本办法。',
    ],
    {
      title: '青川市养犬管理办法',
      docNumber: '青川市人民政府令第18号',
      issuers: ['青川市人民政府'],
      date: '2024-06-20',
    },
  ],
  [
    'two issuers, one a line',
    [
      '国家发展改革委',
      '国家能源局关于印发《新型储能行动方案》的通知',
      '各省、自治区、直辖市发展改革委、能源局：',
      '现将《新型储能行动方案》印发给你们，请认真贯彻落实。',
    ],
    { issuers: ['国家发展改革委', '国家能源局'] },
  ],
  [
    'three issuers without a sign between them',
    [
      '青川省发展改革委青川省财政厅青川省工业和信息化厅关于印发《设备更新实施方案》的通知',
      '各市人民政府：',
      '一、总体要求',
      '加快更新。',
    ],
    { issuers: ['青川省发展改革委', '青川省财政厅', '青川省工业和信息化厅'] },
  ],
  [
    'the name of one issuer over two lines',
    [
      '青川市青川区人',
      '民政府关于印发《水网规划》的通知',
      '各镇人民政府：',
      '一、总体要求',
      '节水优先。',
    ],
    { issuers: ['青川市青川区人民政府'] },
  ],
  [
    'an acting governor',
    [
      '政府工作报告',
      '（2008年1月10日在青川县第十四届人民代表大会第一次会议上）',
      '县委副书记、代县长　李某某',
      '各位代表：',
      '一、2007年工作回顾',
      '完成投资3亿元。',
    ],
    {
      title: '政府工作报告',
      kind: 'work-report',
      issuers: ['青川县人民政府'],
      date: '2008-01-10',
      period: { start: 2007, end: 2008 },
    },
  ],
  [
    'a report whose title is lost',
    [
      '——2008年1月10日在青川县第十四届人民代表大会第一次会议上',
      '县长　李某某',
      '各位代表：',
      '一、2007年工作回顾',
      '完成投资3亿元。',
    ],
    {
      title: null,
      kind: 'work-report',
      issuers: ['青川县人民政府'],
      period: { start: 2007, end: 2008 },
    },
  ],
  [
    'headings without numbers below the title',
    [
      '青川市数字经济三年行动计划（2024—2026年）',
      '总体要求',
      '坚持问题导向。',
      '工作措施',
      '压实责任，定期调度。',
    ],
    { title: '青川市数字经济三年行动计划（2024—2026年）', kind: 'three-year-plan' },
  ],
  [
    'a signature below headings without numbers',
    [
      '青川县营商环境实施方案',
      '为优化营商环境，制定本方案。',
      '主要任务',
      '推进一网通办。',
      '保障措施',
      '成立专班。',
      '青川县人民政府办公室',
      '2024年5月6日',
    ],
    { title: '青川县营商环境实施方案', issuers: ['青川县人民政府办公室'], date: '2024-05-06' },
  ],
  [
    'a plan of five years that looks further',
    [
      '青川县国民经济和社会发展第十四个五年规划和2035年远景目标纲要',
      '第一章　指导方针',
      '坚持稳中求进。',
    ],
    { kind: 'five-year-plan', period: { start: 2021, end: 2025 } },
  ],
  [
    'a page kept as Markdown, its front matter closed by four hyphens',
    [
      '---',
      'source: https://example.org/content_5592681.htm',
      'title: 青川省国民经济和社会发展第十四个五年规划纲要',
      '----',
      '<!-- 2021-03-13 07:16 来源： 新华社 -->',
      '新华社北京3月12日电',
      '**青川省国民经济和社会发展第十四个五年规划纲要**',
      '第一章　指导方针',
      '坚持稳中求进。',
    ],
    { title: '青川省国民经济和社会发展第十四个五年规划纲要', kind: 'five-year-plan' },
  ],
  [
    'one year of a plan of five',
    ['青川县“十四五”规划2024年重点任务', '一、目标', '加快发展。'],
    { kind: 'annual-tasks', period: { start: 2024, end: 2024 } },
  ],
];

describe('what a head says', () => {
  test.each(heads)('%s', (_, lines, facts) => {
    expect(read(...lines).facts).toMatchObject(facts);
    expect(read(lines.join('\n\n')).facts).toMatchObject(facts);
  });
});

test('a clause with digits behind its number keeps number and value', () => {
  const { clauses } = read(
    '青川区2024年重点工作任务',
    '一、惠民生',
    '7．新建公厕15座。',
    '8．3所学校完成改造。',
    '9．新增停车位60个。',
  );
  expect(clauses.slice(2).map(({ anchor, number, heading }) => [anchor, number, heading])).toEqual([
    ['c7', '7', '新建公厕15座'],
    ['c8', '8', '3所学校完成改造'],
    ['c9', '9', '新增停车位60个'],
  ]);
});

import { expect, test } from 'vitest';
import type { ClauseRecord } from '../model/clause.ts';
import { entriesToDocumentFrame, entryToFrame, type FigurePlan } from './plan-frame.ts';

const plan = {
  id: 'x',
  kind: 'work-report',
  status: 'issued',
  period: { start: 2021, end: 2022 },
  region: { code: '370000' },
} as const;

const entry = (anchor: string, text: string, path: ClauseRecord['path']): ClauseRecord => ({
  plan: plan.id,
  anchor,
  type: path.length === 0 ? 'heading' : 'paragraph',
  number: null,
  heading: path.length === 0 ? text : null,
  path,
  text,
  lines: [1, 1],
  duties: [],
  topics: [],
  targets: [],
  due: [],
  commitments: [],
});

/** Chapters of a report, each with a paragraph → year and status of each paragraph. */
function framesOf(
  chapters: readonly (readonly [heading: string, text: string])[],
  read: FigurePlan = plan,
): string[] {
  const entries = chapters.flatMap(([heading, text], index) => {
    const anchor = `ch${String(index + 1)}`;
    return [
      entry(anchor, heading, []),
      entry(`${anchor}-p1`, text, [{ anchor, label: '一', heading }]),
    ];
  });
  const document = entriesToDocumentFrame(entries, read);
  return entries
    .filter(({ type }) => type === 'paragraph')
    .map((one) => entryToFrame(one, read, document))
    .map(({ year, status }) => `${year} ${status}`);
}

test.each([
  [
    'review, aims of five years, work of the year',
    [
      ['过去五年工作回顾', '高新技术企业达到216家。'],
      ['今后五年的目标任务', '高新技术企业突破500家。'],
      ['2022年工作安排', '新增高新技术企业30家。'],
    ],
    ['2021 actual', '2026 target', '2022 target'],
  ],
  [
    'a chapter for each achievement',
    [
      ['五年来，我们坚持转变方式', '企业达到216家。'],
      ['五年来，我们坚持绿色发展', '造林3万亩。'],
      ['2022年工作安排', '造林1万亩。'],
    ],
    ['2021 actual', '2021 actual', '2022 target'],
  ],
  [
    'headings that say neither; a later chapter mentions the years past',
    [
      ['谱写现代化建设新篇章', '五年来，企业达到216家。'],
      ['奋力开创新局面', '企业突破300家。'],
      ['展示政府新气象', '把五年来的好经验坚持下去，新增企业30家。'],
    ],
    ['2021 actual', '2022 target', '2022 target'],
  ],
] as const)('%s', (_, chapters, frames) => {
  expect(framesOf(chapters)).toEqual(frames);
});

test('a heading of a plan of several years gives the year of its aims', () => {
  const years = { ...plan, kind: 'three-year-plan', period: { start: 2024, end: 2026 } } as const;
  const leadBelow = (heading: string): string => {
    const own = entry('ch1-s2-p1', '新建泵站4座。', [
      { anchor: 'ch1', label: '一、', heading: '主要目标（2024—2026年）' },
      { anchor: 'ch1-s2', label: '（二）', heading },
    ]);
    return entryToFrame(own, years, entriesToDocumentFrame([own], years)).lead;
  };
  expect(
    ['2025年目标', '巩固阶段（2026年1—12月）', '三年目标（2024—2026年）', '2020年以来的成绩'].map(
      leadBelow,
    ),
  ).toEqual(['2025', '2026', '', '']);
});

test.each(['other', 'annual-tasks'] as const)(
  '2023年计划执行情况与2024年计划, 2023年工作总结及2024年工作计划: each part has its year (%s)',
  (kind) => {
    const chapters = [
      ['2023年国民经济和社会发展计划执行情况', '新增规上工业企业11家。'],
      ['2024年主要预期目标', '地区生产总值增长6%左右。'],
      ['主要任务和措施', '新建高标准农田2.4万亩。'],
    ] as const;
    expect(framesOf(chapters, { ...plan, kind, period: { start: 2023, end: 2024 } })).toEqual([
      '2023 actual',
      '2024 target',
      '2024 target',
    ]);
  },
);

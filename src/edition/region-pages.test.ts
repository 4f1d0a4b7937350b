import { expect, test } from 'vitest';
import { makeFigure } from '../compare/fixtures/figure.ts';
import { makePlan } from '../model/fixtures/records.ts';
import type { RegionEntry } from '../model/region.ts';
import { bodySubjects, subjectToTitle } from './id-to-bodies.ts';
import { placeToSheet } from './place-to-sheet.ts';
import { regionToHead } from './region-to-head.ts';
import { regionToPage } from './region-to-page.ts';

const place = (code: string, name: string, parent: string | null): RegionEntry =>
  ({ code, name, level: 'county', parent, siglum: name[0], color: 'mo' }) as RegionEntry;
const region = place('370405', '台儿庄区', '370400');
const city = place('370400', '枣庄市', null);
const plan = makePlan({ id: 'x-plan', period: { start: 2023, end: 2025 } });
const tasks = makePlan({
  id: 'x-tasks',
  kind: 'annual-tasks',
  shortTitle: '年度任务',
  period: { start: 2023, end: 2023 },
});
const report = makePlan({ id: 'z-report', region: city });
const row = (id: string, indicator: string | null, ...ids: string[]) => {
  const figures = ids.map((one) => makeFigure({ plan: one }, { id: one }));
  return {
    ...{ id, indicator, name: id, twins: [], figures },
    cells: new Map(ids.map((one, at) => [one, { state: 'figure', figures: [figures[at]] }])),
  };
};
const rows = [
  row('both', 'both', 'x-plan', 'z-report'),
  row('own', 'own', 'x-plan', 'x-tasks'),
  row('worded', null, 'x-plan', 'z-report'),
];
const edition = {
  date: '2026-05-01',
  plans: [plan, tasks, report],
  regions: [city, region],
  bodies: [
    { id: '370405/keji', region: '370405', name: '区科技局', kinds: ['keji'], clauses: ['x#c1'] },
    {
      id: '370405/all',
      region: '370405',
      name: '各镇街',
      kinds: [],
      clauses: [],
      collective: true,
    },
    { id: '370405/jiaoyu', region: '370405', name: '区教育局', kinds: ['jiaoyu'], clauses: [] },
  ],
  bodyKinds: [{ id: 'keji', name: '科技' }],
  assignments: new Map([
    [
      '370405/keji',
      [
        { role: '责任单位', place: 1, of: 3 },
        { role: '责任单位', place: 2, of: 3 },
      ],
    ],
  ]),
  followUps: [],
  clausesIn: new Map(),
  clauses: [],
  publication: { show: { followUp: true } },
  counts: new Map([
    ['x-plan', { entries: 71, clauses: 44, items: 0, targets: 68 }],
    ['x-tasks', { entries: 68, clauses: 0, items: 0, targets: 41 }],
  ]),
  plansOf: new Map([
    ['370405', [plan, tasks]],
    ['370400', [report]],
  ]),
  rows,
  rowsOf: new Map(
    [plan, tasks, report].map(({ id }) => [id, rows.filter((one) => one.cells.has(id))]),
  ),
};
const around = {
  region,
  plans: [plan, tasks],
  above: { region: city, plans: [report] },
  below: [],
};

test('a place beside the one above it: rows of the catalogue in which both write', () => {
  const page = regionToPage(edition as never, around);
  expect(page.standing.map(({ id }) => id)).toEqual(['x-plan', 'x-tasks']);
  expect(page.abovePlans.map(({ id }) => id)).toEqual(['z-report']);
  expect(page.shared.map(({ id }) => id)).toEqual(['both']);
  expect(page.years.rows.map((one) => one.row.id)).toEqual(['own']);
  expect(regionToPage(edition as never, { region, above: null }).shared).toEqual([]);
});

test('the head of a place: what is held, and what stands below', () => {
  const page = regionToPage(edition as never, around);
  const head = regionToHead(edition as never, edition.counts, around, page);
  expect(head.summary).toEqual([
    '收录 2 份文件',
    '139 个条目',
    '109 个数',
    '2 个责任单位，另有 1 个集体称呼',
  ]);
  expect(head.documents.map(({ clauses, targets }) => [clauses, targets])).toEqual([
    ['44 条', 68],
    ['68 段', 41],
  ]);
  expect(head.contents.map(({ id }) => id)).toEqual(['documents', 'years', 'bodies', 'lanes']);
});

test('the sheet of a place: whose time is over, who stands first', () => {
  const { years } = regionToPage(edition as never, around);
  const sheet = placeToSheet(edition as never, '370405', years);
  expect(sheet.over).toEqual([
    '三年行动计划：规划期已于2025年底结束',
    '年度任务：2023年的任务，期限已过',
  ]);
  expect(sheet.firsts).toEqual([{ name: '区科技局', count: 1 }]);
});

test('the sheet of a place writes two wordings in the order of the documents, and says what it leaves out', () => {
  const [a, b] = ['x-tasks', 'x-plan'].map((one) => makeFigure({ plan: one }, { id: one }));
  const columns = [{ plan: { id: 'x-tasks' } }, { plan: { id: 'x-plan' } }];
  const rows = Array.from({ length: 8 }, (_, at) => ({
    row: { name: `事项${at}` },
    notes: [{ type: 'elsewhere', ...(at === 0 ? { from: a, to: b } : { from: b, to: a }) }],
  }));
  const { pairs, more } = placeToSheet(edition as never, '370405', { columns, rows } as never);
  expect(new Set(pairs.map(({ written }) => written.map(({ plan: { id } }) => id).join()))).toEqual(
    new Set(['x-tasks,x-plan']),
  );
  expect([pairs.length, more]).toEqual([6, 2]);
});

test('pages of bodies: one, a kind, all of a place', () => {
  const subjects = bodySubjects(edition as never);
  expect(subjects.map(({ id }) => id)).toEqual([
    ...['370405/keji', '370405/all', '370405/jiaoyu', 'keji', '370400', '370405'],
  ]);
  const titles = subjects.map(({ subject }) => subjectToTitle(edition as never, subject));
  expect(titles.map(({ title, clauses }) => `${title} ${clauses}`)).toEqual([
    '台儿庄区 · 区科技局 1',
    '台儿庄区 · 各镇街 0',
    '台儿庄区 · 区教育局 0',
    '科技 1',
    '枣庄市的责任单位 0',
    '台儿庄区的责任单位 1',
  ]);
});

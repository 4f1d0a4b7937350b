import { expect, test } from 'vitest';
import { makeFigure } from '../compare/fixtures/figure.ts';
import { makeClause, makePlan, makeTarget } from '../model/fixtures/records.ts';
import type { Body } from '../model/vocabulary.ts';
import { assignedText } from '../words/assigned.ts';
import { assignmentsByBody } from './assignments.ts';
import { bodyToDocuments, sayBody } from './body-to-documents.ts';
import { clauseToHeading } from './clause-to-heading.ts';
import { followUpByTheme } from './follow-up-by-theme.ts';
import { kindsByReach } from './kinds-by-reach.ts';
import { kindToTable } from './kind-to-table.ts';
import { placeToBodies } from './place-to-bodies.ts';
import { plansWithDuties } from './plans-with-duties.ts';
import { projectsToGroups } from './projects-to-groups.ts';
import { rowToPage } from './row-to-page.ts';

const plan = makePlan();
const silent = makePlan({ id: 'y-plan', shortTitle: '年度任务' });
const duties = [{ role: '责任单位', bodies: ['区科技局', '区财政局'] }];
const clauses = [
  makeClause({ anchor: 'c1', topics: ['tech'], duties }),
  makeClause({
    anchor: 'c2',
    topics: ['tech'],
    duties: [{ role: '牵头单位', bodies: ['科技局'] }],
  }),
  makeClause({ anchor: 'c3', topics: [], duties }),
  makeClause({ plan: silent.id, anchor: 'c1' }),
];
const body = (id: string, name: string, fields: Partial<Body> = {}): Body => ({
  id: `370405/${id}`,
  region: '370405',
  name,
  aliases: [],
  kinds: [id],
  collective: false,
  clauses: [],
  ...fields,
});
const keji = body('keji', '区科技局', {
  aliases: ['科技局'],
  clauses: ['x-plan#c1', 'x-plan#c2', 'x-plan#c3'],
});
const caizheng = body('caizheng', '区财政局', { clauses: ['x-plan#c1', 'x-plan#c3'] });
const targets = [makeTarget({ plan: 'x-plan', clause: 'c1' })];
const topics = [
  { id: 'industry', name: '产业', parent: null, clauses: [], sentences: {} },
  { id: 'tech', name: '科技', parent: 'industry', clauses: [], sentences: {} },
];
const plans = [plan, silent];
const edition = {
  plans,
  clauses,
  targets,
  topics,
  bodies: [keji, caizheng],
  bodyKinds: ['caizheng', 'keji'].map((id) => ({ id, name: id })),
  regions: [],
  assignments: assignmentsByBody({ plans, clauses, targets, bodies: [keji, caizheng] }),
  duties: plansWithDuties({ plans, clauses }),
  clauseOf: new Map(clauses.map((clause) => [`${clause.plan}#${clause.anchor}`, clause])),
  planOf: new Map(plans.map((one) => [one.id, one])),
};

test('a body in the documents of its place, counted', () => {
  const documents = bodyToDocuments(edition, keji);
  expect(documents.map(({ plan: { id }, count }) => [id, count])).toEqual([
    ['x-plan', { all: 3, lead: 1, first: 2, figures: 1 }],
    ['y-plan', { all: 0, lead: 0, first: 0, figures: 0 }],
  ]);
  expect(documents.map(({ count }) => assignedText(count))).toEqual([
    '：3 条，其中牵头 1 条，其中列第一位 2 条；这些条里有 1 个指标，都是整条的指标，原文没有分解到单位。',
    '',
  ]);
  expect(sayBody(keji, documents)).toBe('文件里也写作科技局。1 份文件，3 条。');
});

test('a kind side by side: documents, then topics, a clause under its first alone', () => {
  const {
    members,
    clauses: all,
    documents,
    topics: rows,
  } = kindToTable(edition, {
    id: 'keji',
    name: '科技',
  });
  expect([members.length, all]).toEqual([1, 3]);
  expect(documents.map(({ named, own }) => [named, own.length])).toEqual([
    [true, 1],
    [false, 0],
  ]);
  expect(
    rows.map(({ name, cells }) => [
      name,
      cells.map((cell) => cell.map((one) => one.assignment.clause.anchor)),
    ]),
  ).toEqual([
    ['科技', [['c1', 'c2']]],
    [null, [['c3']]],
  ]);
});

test('departments of a place by their clauses, and kinds by theirs', () => {
  const { documents, bodies } = placeToBodies(edition, '370405');
  expect(documents.map(({ words }) => words)).toEqual(['：3 条中 3 条写明责任单位', '']);
  expect(bodies.map(({ name, words }) => [name, words])).toEqual([
    ['区科技局', '3 条，牵头 1，列第一位 2'],
    ['区财政局', '2 条'],
  ]);
  expect(kindsByReach(edition).map(({ id, total }) => [id, total])).toEqual([
    ['keji', 3],
    ['caizheng', 2],
  ]);
});

test('projects of one name and place share a line', () => {
  const project = { plan: 'x-plan', clause: 'c1', name: '台儿庄大道', topics: [], text: '' };
  const groups = projectsToGroups([project, { ...project, clause: 'c2' }] as never, edition);
  expect(groups).toEqual([
    {
      name: '台儿庄大道',
      region: '370405',
      clauses: [
        { href: 'plans/x-plan.html#c1', label: '三年行动计划第1条' },
        { href: 'plans/x-plan.html#c2', label: '三年行动计划第2条' },
      ],
    },
  ]);
});

test('clauses that were followed stand under the theme of their first topic', () => {
  const followed = { state: 'text' as const, looked: [], to: ['c1', 'gone'] };
  const groups = followUpByTheme(edition, { from: 'x-plan', to: 'y-plan' }, [
    { ...followed, from: 'c1' },
    { ...followed, from: 'c3' },
    { ...followed, from: 'gone' },
  ]);
  expect(
    groups.map(({ theme, list }) => [
      theme.id,
      list.map(({ left, right }) => [left.anchor, right.length]),
    ]),
  ).toEqual([['industry', [['c1', 1]]]]);
});

test.each([
  ['1.加强领导。压实责任。\n二段', '加强领导。', ['1.', '加强领导。', '压实责任。', ['二段']]],
  ['没有标题的一条', null, ['', '', '没有标题的一条', []]],
])('%s is cut at its heading', (text, heading, parts) => {
  const { number, heading: head, rest, others } = clauseToHeading({ text, heading });
  expect([number, head, rest, others]).toEqual(parts);
});

test('an indicator: who writes it, what must be known, what stands near', () => {
  const row = {
    id: 'a',
    name: '学校',
    topic: 'tech',
    family: 'f',
    twins: [],
    figures: [
      makeFigure({ period: '2025' }),
      makeFigure({ status: 'actual' }, { id: 'old', period: { start: 2020, end: 2022 } }),
    ],
  };
  const rowOf = new Map([row, { ...row, id: 'b', name: '校舍' }].map((one) => [one.id, one]));
  const families = new Map([['f', [...rowOf.keys()]]]);
  const page = rowToPage({ topics, date: '2024-01-01', rowOf, families } as never, row as never);
  expect(page.covers).toBe('1 个地方的 2 份文件写了 2 个数');
  expect(page.caution).toBe(
    '目标不是结果：除标“结果”的，都是文件里写的打算。台儿庄区三年行动计划：规划期已于2022年底结束。',
  );
  expect(page.apart).toEqual(['目标与结果不可直接比较']);
  expect([page.topic?.name, page.near, page.shown]).toEqual(['科技', [['b', '校舍']], 2]);
});

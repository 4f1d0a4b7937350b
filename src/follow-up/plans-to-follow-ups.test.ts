import { expect, test } from 'vitest';
import { textToSentence } from '../compare/text-to-sentence.ts';
import { subjectsToSearch } from '../mention/document-to-mentions.ts';
import { documentToMentions } from '../mention/document-to-mentions.ts';
import { vocabulariesToSubjects } from '../mention/vocabularies-to-subjects.ts';
import type { ClauseRecord } from '../model/clause.ts';
import { makeClause, makePlan, makeTarget } from '../model/fixtures/records.ts';
import type { Match } from '../model/vocabulary.ts';
import type { TargetRecord } from '../model/target.ts';
import { unitsToClasses } from '../model/unit-class.ts';
import { yamlToCatalogue } from '../seed/load-indicators.ts';
import { yamlToTaxonomy } from '../seed/load-topics.ts';
import { plansToFollowUps } from './plans-to-follow-ups.ts';
import { plansToPairs } from './plans-to-pairs.ts';

const taxonomy = yamlToTaxonomy(
  `
fallback: tech
quiet: []
themes:
  - id: all
    name: 全部
    topics:
      - { id: tech, name: 科技, core: [高新技术企业, 科技创新, 创新平台], words: [研发] }
      - { id: livestock, name: 畜牧, core: [畜牧, 生猪, 养殖], words: [猪] }
      - { id: water, name: 用水, core: [节水, 用水总量, 水资源], words: [水] }
      - { id: net, name: 网络, core: [通信基站, 信息网络], words: [网络] }
`,
  'topics.yaml',
);
const catalogue = yamlToCatalogue(
  `
neutral: [新增, 全区]
levels: [省级]
indicators:
  - { id: stock, name: 总数, unit: 家, kinds: [level], direction: higher, topic: tech, aliases: [高新技术企业] }
  - { id: fresh, name: 新培育, unit: 家, kinds: [increment], direction: higher, topic: tech, aliases: [高新技术企业] }
  - { id: net-rate, name: 网络通达率, unit: '%', direction: higher, topic: net, aliases: [网络通达率], mentions: [信息网络] }
  - { id: water-use, name: 用水总量, unit: 万立方米, direction: lower, topic: water, aliases: [用水总量], mentions: [用水] }
`,
  'indicators.yaml',
);
const search = subjectsToSearch(
  vocabulariesToSubjects(taxonomy, catalogue),
  taxonomy,
  catalogue,
  unitsToClasses([]),
);

const plan = makePlan({ id: 'plan' });
const tasks = makePlan({ id: 'tasks', kind: 'annual-tasks', period: { start: 2023, end: 2023 } });

/** Clauses of both documents by their texts, each with the figures that stand in it. */
function follow(
  left: readonly [string, (Partial<TargetRecord> | null)?, string?][],
  right: readonly [string, (Partial<TargetRecord> | null)?, string?][],
  matches: readonly Match[] = [],
) {
  const targets: TargetRecord[] = [];
  const clauses = [
    ...left.map((one) => ['plan', ...one] as const),
    ...right.map((one) => ['tasks', ...one] as const),
  ].map(([id, text, figure, topic], at): ClauseRecord => {
    const anchor = `c${id === 'plan' ? at + 1 : at + 1 - left.length}`;
    const own = (figure ?? null) === null ? [] : [`${id}#${anchor}-t1`];
    for (const target of own)
      targets.push(makeTarget({ id: target, plan: id, clause: anchor, ...figure }));
    const entry = makeClause({ plan: id, anchor, text, targets: own });
    const path = [{ anchor: 'ch9', label: '', heading: '名词解释' }];
    if (topic === 'note') return { ...entry, path };
    if (topic === 'paragraph') return { ...entry, anchor: `p${anchor.slice(1)}`, type: topic };
    return topic === undefined ? entry : { ...entry, topics: [topic] };
  });
  const plans = [plan, tasks];
  const figures = targets.map((target) => ({
    target,
    plan: target.plan === 'plan' ? plan : tasks,
    sentence: textToSentence('。', [0, 0]),
    definition: '',
  }));
  const mentions = new Map(
    plans.map((one) => [
      one.id,
      documentToMentions(
        {
          plan: one,
          clauses: clauses.filter((entry) => entry.plan === one.id),
          targets: targets.filter((target) => target.plan === one.id),
        },
        search,
      ),
    ]),
  );
  const source = {
    plans,
    clauses,
    figures,
    catalogue,
    mentions,
    matches: new Map([['plan', [...matches]]]),
  };
  return plansToFollowUps(source, search)[0];
}

test('a stock and what is newly done meet, and what differs is said', () => {
  const result = follow(
    [['1.壮大高新技术企业。达到55家。', { indicator: 'stock', period: '2025' }]],
    [
      ['1.加强水资源管理。'],
      [
        '2.力争新培育高新技术企业4家。',
        { indicator: 'fresh', kind: 'increment', period: '2023', value: 4, certainty: '力争' },
      ],
    ],
  );
  expect(result?.clauses).toEqual([{ from: 'c1', to: ['c2'], state: 'figure', looked: [] }]);
  expect(result?.targets).toMatchObject([
    {
      state: 'other-value',
      counterparts: ['tasks#c2-t1'],
      where: ['c2'],
      relations: [{ differs: ['kind', 'period', 'certainty'] }],
    },
  ]);
});

test('a weak counterpart answers a clause only where it answers none better', () => {
  const left: [string][] = [['1.加强节水。'], ['2.壮大高新技术企业。']];
  const weak = { from: 'c2', to: 'tasks#c1', score: 0.5 };
  const states = (...matches: Match[]) =>
    follow(left, [['1.推进工作。']], matches)?.clauses.map(({ state }) => state);
  expect(states(weak)).toEqual(['none', 'text']);
  expect(states(weak, { from: 'c1', to: 'tasks#c1', score: 0.9 })).toEqual(['text', 'none']);
});

test('one value in another year is the same value; another bound is not', () => {
  const water = { label: '用水总量', indicator: 'water-use', unit: '万立方米', value: 3648 };
  const same = follow(
    [['1.节水。用水总量3648万立方米。', water]],
    [['1.节水。用水总量3648万立方米。', { ...water, period: '2023' }]],
  );
  expect(same?.targets[0]).toMatchObject({
    state: 'same-value',
    relations: [{ differs: ['period'] }],
  });
  const bound = follow(
    [['1.节水。用水总量3648万立方米。', { ...water, op: '<=' }]],
    [['1.节水。用水总量3648万立方米。', { ...water, period: '2023' }]],
  );
  expect(bound?.targets[0]?.state).toBe('other-value');
});

test('a figure that happens to stand in the other clause is no figure of the same thing', () => {
  const result = follow(
    [['1.强化科技创新。加强研发。']],
    [['1.强化科技创新。举办活动3场。', { label: '活动', unit: '场', value: 3 }]],
  );
  expect(result?.clauses[0]?.state).toBe('text');
});

test('a task on what a figure is filed under, that names it, answers the clause too', () => {
  const rate = { label: '网络通达率', indicator: 'net-rate', unit: '%', kind: 'share' } as const;
  const result = follow(
    [['1.发展畜牧养殖。网络通达率90%。', rate, 'livestock']],
    [
      ['1.发展畜牧养殖。', null, 'livestock'],
      ['2.建设信息网络。', null, 'net'],
      ['3.强化科技创新。用上信息网络。', null, 'tech'],
    ],
  );
  expect(result?.clauses).toEqual([{ from: 'c1', to: ['c1', 'c2'], state: 'text', looked: [] }]);
});

test('what only a paragraph answers is found there; a clause without words is not judged, nor a note on a term', () => {
  const result = follow(
    [['1.加强水资源管理。'], ['2.办好实事。'], ['3.五水共治：水资源统筹治理。', null, 'note']],
    [['1.办好实事。'], ['水资源管理更严。', null, 'paragraph']],
  );
  expect(result?.clauses).toEqual([{ from: 'c1', to: ['p2'], state: 'text', looked: [] }]);
});

test('a figure for a clause that has none', () => {
  const result = follow(
    [['1.强化科技创新。建设科创园区。']],
    [['1.强化科技创新。建设科创园区3个。', { label: '科创园区', unit: '个', value: 3 }]],
  );
  expect(result?.clauses[0]?.state).toBe('figure');
  expect(result?.quantifies).toEqual([{ clause: 'c1', target: 'tasks#c1-t1' }]);
});

test('nothing found is said with the words; what the plan does not name at all is fresh', () => {
  const result = follow(
    [['1.加强水资源管理。用水总量控制。'], ['2.强化科技创新。']],
    [['1.强化科技创新。'], ['2.发展畜牧养殖。'], ['3.推动科技创新和畜牧。']],
  );
  expect(result?.clauses.map(({ state, looked }) => [state, ...looked])).toEqual([
    ['none', '水资源', '用水总量', '用水'],
    ['text'],
  ]);
  expect([result?.fresh, result?.aside]).toEqual([['c2'], []]);
});

test('a figure without a row is looked for by what its label names', () => {
  const label = '在本区工作的省级以上畜牧专家';
  const people = { label, unit: '人', value: 3 };
  const clause: [string, Partial<TargetRecord>] = [`1.引育。${label}3人。`, people];
  expect(follow([clause], [['1.发展畜牧。']])?.targets[0]).toMatchObject({
    state: 'named',
    where: ['c1'],
  });
  expect(follow([clause], [['1.强化科技创新。']])?.targets[0]).toMatchObject({ state: 'none' });
});

test('畜牧 of a label that ends in 标准化基地 tells nothing of where such a base stands', () => {
  const base = { label: '畜牧标准化基地', unit: '个', value: 3 };
  const clause: [string, Partial<TargetRecord>] = ['1.建设。畜牧标准化基地3个。', base];
  expect(follow([clause], [['1.发展畜牧。']])?.targets[0]).toMatchObject({
    state: 'none',
    looked: ['畜牧标准化基地'],
  });
});

test('what is measured is looked for without its measure: 文旅 for 文旅康养业营业收入', () => {
  const income = { label: '特色畜牧业营业收入', unit: '亿元', value: 3 };
  const clause: [string, Partial<TargetRecord>] = ['1.建设。特色畜牧业营业收入3亿元。', income];
  expect(follow([clause], [['1.发展畜牧。']])?.targets[0]).toMatchObject({ state: 'named' });
  expect(follow([clause], [['1.强化科技创新。']])?.targets[0]).toMatchObject({
    state: 'none',
    looked: ['特色畜牧业', '畜牧'],
  });
});

test('documents of one place that follow one another, replaced editions left out', () => {
  const next = makePlan({ id: 'next', kind: 'annual-tasks', period: { start: 2024, end: 2024 } });
  const draft = makePlan({ id: 'draft', status: 'draft' });
  const final = { ...plan, supersedes: 'draft' };
  const other = makePlan({
    id: 'other',
    kind: 'annual-tasks',
    period: { start: 2023, end: 2023 },
    region: { code: '370400', name: '枣庄市', level: 'city', parent: null },
  });
  const later = makePlan({ id: 'later', kind: 'annual-tasks', period: { start: 2027, end: 2027 } });
  expect(
    plansToPairs([draft, final, tasks, next, later, other]).map(([a, b]) => `${a.id} ${b.id}`),
  ).toEqual(['plan tasks', 'plan next', 'tasks next']);
});

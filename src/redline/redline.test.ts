import { expect, test } from 'vitest';
import { makeClause, makePlan, makeTarget } from '../model/fixtures/records.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { TargetRecord } from '../model/target.ts';
import { changesToTally } from './changes-to-tally.ts';
import { figuresToChanges } from './figures-to-changes.ts';
import { plansToChanges } from './plans-to-changes.ts';
import { type Edits, textsToEdits } from './texts-to-edits.ts';

const clause = (number: number, words: string): ClauseRecord =>
  makeClause({ anchor: `c${number}`, number: String(number), text: `${number}.${words}` });

const edition = (id: string, ...texts: string[]) => ({
  id,
  clauses: texts.map((words, at) => clause(at + 1, words)),
  figures: new Map(),
});

const pairs = (before: string[], after: string[]): string[] =>
  plansToChanges(edition('a', ...before), edition('b', ...after)).clauses.map(
    ({ from, to, state }) => `${from ?? '—'} ${to ?? '—'} ${state}`,
  );

const roads = '完善农村公路网络。新建改建农村公路一百公里，实现村村通硬化路。';
const water = '推进水网建设。实施河道治理工程，提升防洪能力和灌溉水平。';
const energy = '发展可再生能源。有序推进整县屋顶分布式光伏开发，建设储能设施。';
const pilot = '建设中试基地。围绕新材料、高端装备，强化成果转化服务。';

test('entries are matched by their words: a number that shifts is no change, what only one has is told', () => {
  expect(pairs([roads, water, energy], [pilot, roads, energy])).toEqual([
    '— c1 added',
    'c1 c2 same',
    'c2 — dropped',
    'c3 c3 same',
  ]);
});

test('a reworded entry keeps its partner, another of the same form is not taken for it', () => {
  const reworded = water.replace('河道治理', '中小河流治理').replace('和灌溉水平', '');
  expect(pairs([roads, water], [energy, reworded])).toEqual([
    'c1 — dropped',
    '— c1 added',
    'c2 c2 reworded',
  ]);
});

test('entries alike are taken in order, each once', () => {
  expect(pairs(['加强领导。', '加强领导。'], ['加强领导。'])).toEqual([
    'c1 c1 same',
    'c2 — dropped',
  ]);
});

const marked = ({ before, after }: Edits): [string, string] => [
  before.map(({ text, kept }) => (kept ? text : `[${text}]`)).join(''),
  after.map(({ text, kept }) => (kept ? text : `[${text}]`)).join(''),
];

test.each([
  ['达到150家以上。', '达到120家以上。', '达到[150]家以上。', '达到[120]家以上。'],
  [
    '新增充电桩3000个。',
    '累计新增充电桩3000个以上。',
    '新增充电桩3000个。',
    '[累计]新增充电桩3000个[以上]。',
  ],
  [
    '责任单位：区科技局',
    '责任单位：区科技局、区财政局',
    '责任单位：区科技局',
    '责任单位：区科技局[、区财政局]',
  ],
  [
    '鼓励企业开展设备更新',
    '支持规模以上企业开展设备更新',
    '[鼓励]企业开展设备更新',
    '[支持规模以上]企业开展设备更新',
  ],
  ['占比35.5%', '占比35.8%', '占比[35.5%]', '占比[35.8%]'],
])('%s → %s: what changed is marked, numbers whole', (before, after, old, fresh) => {
  expect(marked(textsToEdits(before, after))).toEqual([old, fresh]);
});

const figure = (fields: Partial<TargetRecord>) => ({
  target: makeTarget(fields),
  plan: makePlan(),
  sentence: { before: '', span: '', after: '' },
  definition: '',
});

test('figures raised, lowered, otherwise bounded, new and gone; what stayed is not told', () => {
  const old = [
    figure({ id: 'a#c1-t1', label: '甲', value: 150 }),
    figure({ id: 'a#c1-t2', label: '乙', value: 30 }),
    figure({ id: 'a#c1-t3', label: '丙', value: 5, unit: '个' }),
    figure({ id: 'a#c1-t4', label: '丁', value: 7, unit: '处' }),
  ];
  const fresh = [
    figure({ id: 'b#c1-t1', label: '甲', value: 120 }),
    figure({ id: 'b#c1-t2', label: '乙', value: 30 }),
    figure({ id: 'b#c1-t3', label: '丙', value: 5, unit: '个', op: '>=' }),
    figure({ id: 'b#c1-t4', label: '戊', value: 85, unit: '%', kind: 'share' }),
  ];
  expect(figuresToChanges(old, fresh)).toEqual([
    { from: 'a#c1-t1', to: 'b#c1-t1', value: 'lower', differs: [] },
    { from: 'a#c1-t3', to: 'b#c1-t3', value: null, differs: ['bound'] },
    { from: null, to: 'b#c1-t4', value: null, differs: [] },
    { from: 'a#c1-t4', to: null, value: null, differs: [] },
  ]);
});

test('changes are counted by kind, an entry whose bodies changed twice', () => {
  const none = { added: [], dropped: [] };
  const clause = { from: 'c1', to: 'c1', bodies: none };
  const tally = changesToTally(
    {
      clauses: [
        { ...clause, state: 'same' },
        { ...clause, state: 'reworded', bodies: { added: ['区财政局'], dropped: [] } },
        { ...clause, state: 'added', from: null },
      ],
      figures: [],
    },
    ['征求意见稿', '印发稿'],
  );
  expect(tally.map(([, name, count]) => `${name} ${count}`)).toEqual([
    '全部变动 2',
    '改写 1',
    '只在印发稿 1',
    '只在征求意见稿 0',
    '数字变动 0',
    '责任单位变动 1',
    '未改 1',
  ]);
});

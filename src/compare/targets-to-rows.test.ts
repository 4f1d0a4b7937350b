import { expect, test } from 'vitest';
import { makeClause, makePlan, makeTarget } from '../model/fixtures/records.ts';
import { yamlToCatalogue } from '../seed/load-indicators.ts';
import { targetsToRows } from './targets-to-rows.ts';
import { textToSentence } from './text-to-sentence.ts';

const catalogue = yamlToCatalogue(
  `neutral: []
levels: []
indicators:
  - { id: stock, name: 高新技术企业总数, unit: 家, kinds: [level], direction: higher, topic: tech,
      family: tech, aliases: [高新技术企业] }
  - { id: fresh, name: 新增高新技术企业, unit: 家, kinds: [increment], direction: higher, topic: tech,
      family: tech, aliases: [高新技术企业] }
  - { id: output, name: 规模以上工业总产值, unit: 亿元, direction: higher, topic: industry,
      aliases: [规模以上工业总产值] }
  - { id: none, name: 无人提及, unit: 家, direction: higher, topic: tech, aliases: [无人提及者] }
`,
  'x.yaml',
);

const topics = ['tech'];
const text =
  '壮大企业。到2025年，高新技术企业达到55家；高新技术产业产值占规模以上工业总产值比重达到48%。';
const source = {
  plans: ['a', 'b', 'c', 'd'].map((id) => makePlan({ id })),
  clauses: [
    makeClause({ plan: 'a', text, topics }),
    makeClause({ plan: 'b', text: '完成市定规模以上工业总产值目标。', topics }),
    makeClause({ plan: 'c', text: '培育高新技术企业4家。', topics }),
    makeClause({ plan: 'd', text: '加强组织领导。', topics }),
  ],
  targets: [
    makeTarget({
      id: 'a#c1-t1',
      plan: 'a',
      clause: 'c1',
      indicator: 'stock',
      quote: '高新技术企业达到55家',
      figure: [text.indexOf('55'), text.indexOf('55') + 3],
    }),
    makeTarget({
      id: 'a#c1-t2',
      plan: 'a',
      clause: 'c1',
      label: '高新技术产业产值占规模以上工业总产值比重',
      quote: '高新技术产业产值占规模以上工业总产值比重达到48%',
      unit: '%',
      kind: 'share',
      figure: [text.indexOf('48'), text.indexOf('48') + 3],
    }),
    makeTarget({
      id: 'b#c1-t1',
      plan: 'b',
      clause: 'c1',
      indicator: 'output',
      quote: '没有',
      unit: '亿元',
      figure: [0, 0],
    }),
    makeTarget({
      id: 'c#c1-t1',
      plan: 'c',
      clause: 'c1',
      indicator: 'fresh',
      quote: '高新技术企业4家',
      kind: 'increment',
      figure: [8, 10],
    }),
  ],
  catalogue,
};

const rows = targetsToRows(source);

test('rows: entries with figures in the order of the catalogue, then own wordings', () => {
  expect(rows.map(({ id }) => id)).toEqual(['stock', 'fresh', 'output', 'a#c1-t2']);
  expect(rows.at(-1)).toMatchObject({ indicator: null, topic: 'tech' });
});

test.each([
  ['stock', 'a', { state: 'figure' }],
  ['stock', 'b', { state: 'silent' }],
  // Its own 高新技术企业4家 is a figure of the sibling row, not a mention.
  ['stock', 'c', { state: 'mention', clause: null, instead: ['fresh'] }],
  ['fresh', 'a', { state: 'mention', clause: null, instead: ['stock'] }],
  // A share of the output does not speak of the output itself.
  ['output', 'a', { state: 'silent' }],
  ['output', 'd', { state: 'silent' }],
  ['stock', 'd', { state: 'silent' }],
] as const)('%s in plan %s', (row, plan, expected) => {
  expect(rows.find(({ id }) => id === row)?.cells.get(plan)).toMatchObject(expected);
});

test('wording without a figure is a mention, with its clause', () => {
  const spoken = targetsToRows({
    ...source,
    targets: source.targets.map((target) =>
      target.plan === 'b' ? { ...target, plan: 'd', quote: '加强' } : target,
    ),
  });
  expect(spoken.find(({ id }) => id === 'output')?.cells.get('b')).toEqual({
    state: 'mention',
    clause: 'c1',
    instead: [],
  });
});

test('a figure comes with its sentence, cut where the figure stands', () => {
  expect(rows[0]?.figures[0]?.sentence).toEqual({
    before: '到2025年，高新技术企业达到',
    figure: '55家',
    after: '；',
  });
  expect(textToSentence('甲5家\n乙', [1, 3])).toEqual({ before: '甲', figure: '5家', after: '' });
});

import { expect, test } from 'vitest';
import { makeClause, makePlan, makeTarget } from '../model/fixtures/records.ts';
import type { Mention } from '../model/mention.ts';
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
  subjects: [{ subject: 'indicators/stock', words: ['高新技术企业'], only: null, elsewhere: [] }],
  mentions: new Map(
    ['a', 'b', 'c', 'd'].map((plan) => [
      plan,
      ['stock', 'fresh', 'output'].map((id): Mention => {
        const where = text.includes('规模') && plan === 'a' && id === 'output' ? ['c1'] : [];
        const state = where.length > 0 ? 'named' : 'none';
        return { subject: `indicators/${id}`, state, where, as: {}, found: [] };
      }),
    ]),
  ),
  promises: new Map([
    ['b', new Map([['indicators/stock', [{ clause: 'c1', text: '完成市定目标' }]]])],
  ]),
};

const rows = targetsToRows(source);

test('rows: entries with figures in the order of the catalogue, then own wordings', () => {
  expect(rows.map(({ id }) => id)).toEqual(['stock', 'fresh', 'output', 'a#c1-t2']);
  expect(rows.at(-1)).toMatchObject({ indicator: null, topic: 'tech' });
});

test.each([
  ['stock', 'a', { state: 'figure' }],
  ['stock', 'b', { state: 'promise', promises: [{ clause: 'c1', text: '完成市定目标' }] }],
  // Its own 高新技术企业4家 is a figure of the sibling row.
  ['stock', 'c', { state: 'none', instead: ['fresh'] }],
  ['fresh', 'a', { state: 'none', instead: ['stock'] }],
  // A share of the output names the output.
  ['output', 'a', { state: 'named', where: ['c1'] }],
  ['output', 'd', { state: 'none', where: [] }],
  ['a#c1-t2', 'b', { state: 'unsought' }],
] as const)('%s in plan %s', (row, plan, expected) => {
  expect(rows.find(({ id }) => id === row)?.cells.get(plan)).toMatchObject(expected);
});

test('a row knows the words that are looked for where a plan has no figure', () => {
  expect(rows.map(({ words }) => words)).toEqual([['高新技术企业'], [], [], []]);
});

test('a figure comes with its sentence, cut where the figure stands', () => {
  expect(rows[0]?.figures[0]?.sentence).toEqual({
    before: '到2025年，高新技术企业达到',
    span: '55家',
    after: '；',
  });
  expect(textToSentence('甲5家\n乙', [1, 3])).toEqual({ before: '甲', span: '5家', after: '' });
});

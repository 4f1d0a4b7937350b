import { expect, test } from 'vitest';
import { PlanYaml } from '../model/plan.ts';
import { compareFacts } from './compare-facts.ts';
import { readDocument } from '../reader/read-document.ts';
import { treeToBasis } from './tree-to-basis.ts';
import { treeToFacts } from '../reader/tree-to-facts.ts';

const NOTICE = `青政发〔2024〕6号
青川市人民政府关于印发《青川市三年行动计划（2024—2026年）》的通知
各县（区）人民政府：
现将《青川市三年行动计划（2024—2026年）》印发给你们，请认真落实。
青川市人民政府
2024年3月15日
青川市三年行动计划（2024—2026年）
为落实《省委、省政府关于印发〈全省三年行动计划〉的通知》（省发〔2023〕2号）和《全市规划纲要》，推动《青川市三年行动计划（2024—2026年）》落地，制定本计划。
一、总体要求
1.指导思想。落实《某法》。
`;

const yaml = PlanYaml.parse({
  title: '青川市三年行动计划（2024—2026年）',
  shortTitle: '三年行动计划',
  kind: 'three-year-plan',
  status: 'issued',
  region: '370405',
  docNumber: '青政发〔2024〕6号',
  issuers: ['青川市人民政府'],
  date: '2024-03-15',
  period: { start: 2024, end: 2026 },
  url: null,
  supersedes: null,
});

const { tree } = readDocument(new TextEncoder().encode(NOTICE), 'x');
const facts = treeToFacts(tree);

test.each<[name: string, change: Partial<PlanYaml>, rules: string[]]>([
  ['all agree', {}, []],
  ['blanks and width do not matter', { title: '青川市三年行动计划 (2024-2026年)' }, []],
  ['another title', { title: '青川市行动计划' }, ['plan-title']],
  ['another number', { docNumber: '青政发〔2024〕7号' }, ['plan-number']],
  ['a number where plan.yaml has none', { docNumber: null }, ['plan-number']],
  ['another day', { date: '2024-03-18' }, ['plan-date']],
  ['another issuer', { issuers: ['中共青川市委'] }, ['plan-issuers']],
])('plan.yaml and the text: %s', (_, change, rules) => {
  const messages = compareFacts({ ...yaml, ...change }, facts);
  expect(messages.map(({ rule }) => rule)).toEqual(rules);
  for (const { text } of messages)
    expect(text).toMatch(/^原文作“.*”，plan\.yaml 作“.*”，以 plan\.yaml 为准/u);
});

test('basis: what the preamble names, with its number, but neither the plan itself nor what clauses name', () => {
  expect(treeToBasis(tree, yaml.title)).toEqual([
    { title: '省委、省政府关于印发〈全省三年行动计划〉的通知', docNumber: '省发〔2023〕2号' },
    { title: '全市规划纲要', docNumber: null },
  ]);
});

import { expect, test } from 'vitest';
import { makeClause, makePlan, makeTarget } from '../model/fixtures/records.ts';
import type { PlanContent } from '../model/plan-content.ts';
import { type DoubtSource, findDoubts } from './find-doubts.ts';

const text = '4.培育企业。到2025年，高新技术企业达到55家，联系电话 。';
const content: PlanContent = {
  plan: makePlan(),
  clauses: [
    makeClause({
      anchor: 'c4',
      text,
      lines: [7, 8],
      duties: [{ role: '责任单位', bodies: ['区数智办'] }],
    }),
  ],
  items: [],
  tables: [],
  targets: [
    makeTarget({ figure: [text.indexOf('55家'), text.indexOf('55家') + 3], period: '2018' }),
  ],
  unread: [{ plan: 'x-plan', clause: 'c4', from: 0, to: 1, text: '4', reason: 'no-unit' }],
  excluded: [],
  removed: [],
  messages: [{ line: 7, rule: 'x', text: '有修订' }],
} as unknown as PlanContent;

const source: DoubtSource = {
  content,
  cuts: [
    { line: 3, column: 0, text: '某区人民政府文件', reason: '页眉页脚' },
    { line: 9, column: 0, text: '某区人民政府文件', reason: '页眉页脚' },
    { line: 8, column: 4, text: '13900000000', reason: '个人信息' },
  ],
  lineOf: (number) => `第${String(number)}行的字`,
  unknownBodies: ['区数智办'],
  nearest: () => [{ id: 'high-tech-enterprises', name: '高新技术企业总数' }],
};

test('people come first, then unread numbers and doubted figures; a running head is asked about once', () => {
  const items = findDoubts(source);
  expect(items.filter(({ must }) => must).map(({ title }) => title)).toEqual([
    '姓名、电话或证件号',
    '没有读出的数字',
    '存疑的数字',
    '程序的提示',
    '不认识的单位',
    '目录里没有的叫法',
    '删去的一行',
  ]);
  const figure = items.find(({ title }) => title === '存疑的数字');
  expect(figure?.said).toContain('相近的有：高新技术企业总数');
  expect(figure?.answers.map(({ row }) => row)).toEqual([
    null,
    { clause: 'c4', figure: '55家', action: 'set' },
    { clause: 'c4', figure: '55家', action: 'drop' },
    {
      label: '国家高新技术企业',
      indicator: 'high-tech-enterprises',
      origin: 'x-plan#c4',
      reason: '校核：与“高新技术企业总数”是一回事',
    },
  ]);
});

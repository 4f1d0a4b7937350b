import { expect, test } from 'vitest';
import { figuresAlt } from './figures-alt.ts';
import { figuresSource } from './figures-source.ts';
import {
  placedApart,
  placedCaption,
  placedCitation,
  placedDetail,
  type PlacedFigure,
  placedShortValue,
  placedUnseen,
  placedValue,
  placedWords,
} from './placed-figure.ts';

const placed: PlacedFigure = {
  place: { name: '泰山区' },
  document: '泰山区三年行动计划',
  draft: false,
  label: '新建社区',
  quote: '新建社区20个以上',
  number: '20',
  unit: '个',
  op: '>=',
  kind: 'increment',
  period: '2025',
  status: 'target',
  certainty: null,
  work: '《三年行动计划》（无文号）',
  entry: '第12条',
};

test.each<[Partial<PlacedFigure>, detail: string, caption: string, words: string, apart: string]>([
  [
    {},
    '2025',
    '2025年目标',
    '泰山区，2025年，≥20个，目标，泰山区三年行动计划第12条',
    '泰山区2025年 新建社区 ≥20个',
  ],
  [
    { draft: true, certainty: '力争' },
    '2025 · 征求意见稿',
    '2025年目标',
    '泰山区，2025年，≥20个，目标，征求意见稿，力争，泰山区三年行动计划第12条',
    '泰山区2025年 新建社区 ≥20个（征求意见稿）',
  ],
  [
    { status: 'actual', certainty: '预计', op: '~' },
    '2025 · 结果 · 预计',
    '2025年预计结果',
    '泰山区，2025年，约20个，结果，预计，泰山区三年行动计划第12条',
    '泰山区2025年 新建社区 约20个',
  ],
  [
    { period: '', op: '=' },
    '',
    '未写年份目标',
    '泰山区，未写年份，20个，目标，泰山区三年行动计划第12条',
    '泰山区 新建社区 20个',
  ],
])('%o', (fields, detail, caption, words, apart) => {
  const figure = { ...placed, ...fields };
  expect(placedDetail(figure)).toBe(detail);
  expect(placedCaption(figure)).toBe(caption);
  expect(placedWords(figure)).toBe(words);
  expect(placedApart(figure)).toBe(apart);
});

test('a unit that the chart says once falls away, % stays', () => {
  expect(placedValue(placed)).toBe('≥20个');
  expect(placedShortValue(placed, '个')).toBe('≥20');
  expect(placedShortValue(placed, '家')).toBe('≥20个');
  expect(placedShortValue({ ...placed, unit: '%' }, '%')).toBe('≥20%');
});

test('where figures stand, one document after the other', () => {
  expect(placedCitation(placed)).toBe('《三年行动计划》（无文号）第12条');
  expect(figuresSource([placed, { ...placed, entry: '第3条' }], 'document')).toBe(
    '来源：泰山区三年行动计划第12条、第3条。',
  );
});

test('what a mark shows by itself is not said again', () => {
  expect(placedUnseen(placed, '≥20个 2025')).toEqual([
    '',
    '',
    '目标',
    '',
    '',
    '泰山区三年行动计划第12条',
  ]);
  expect(placedUnseen({ ...placed, document: '规划' }, '').slice(0, 2)).toEqual([
    '单位个',
    '2025年',
  ]);
});

test('a chart in words: a dozen figures, then how many are left', () => {
  const alt = figuresAlt('点列图', '新建社区', '个', Array<PlacedFigure>(14).fill(placed));
  expect(alt).toMatch(/^点列图。新建社区。单位个。泰山区，2025年.*；另有2个，见图下的表。$/u);
});

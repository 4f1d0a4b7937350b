import { expect, test } from 'vitest';
import { makePlan, makeTarget } from '../model/fixtures/records.ts';
import { missingParts, sayAbsence, shortAbsence } from './absence.ts';
import { clausesText } from './document.ts';
import { facetParameter, facets, isEntryFacet, nameToFacet } from './facet.ts';
import { fieldNotes } from './field-notes.ts';
import { baselineText, countWords, reachedWords, resultWord } from './figure.ts';
import { pairNotes } from './follow-up.ts';
import { allReasons, reasonText } from './reason.ts';
import { stateWord } from './state.ts';
import { columnText, noteText } from './through-years.ts';

const measured = (fields: Parameters<typeof makeTarget>[0]) => ({ target: makeTarget(fields) });

test('facets go by their Chinese and their English names, and by no other', () => {
  expect(facets.map(facetParameter)).toEqual([
    'plan',
    'region',
    'kind',
    'year',
    'status',
    'topic',
    'body',
  ]);
  expect(['文种', 'Kind', 'bodies', 'toString'].map(nameToFacet)).toEqual([
    '文种',
    '文种',
    '责任单位',
    undefined,
  ]);
  expect(facets.filter(isEntryFacet)).toEqual(['主题', '责任单位']);
});

test.each([
  ['target', null, '目标', ''],
  ['actual', null, '结果', '已有的结果'],
  ['actual', '预计', '预计结果', '预计的结果'],
] as const)('%s, %s: %s', (status, certainty, result, reached) => {
  expect(resultWord({ status, certainty })).toBe(result);
  expect(reachedWords({ status, certainty })).toBe(reached);
});

test('what a figure counts, and from when', () => {
  expect([countWords('level'), countWords('increment')]).toEqual(['总数', '新做的数']);
  expect(baselineText({ baseline: { year: '2020', value: null } })).toBe('比2020年');
});

test('every reason has its words, kinds by their names', () => {
  expect(allReasons).toHaveLength(12);
  expect(reasonText('draft', [])).toBe('含征求意见稿');
  expect(reasonText('status', [])).toBe('目标与结果不可直接比较');
  const kinds = [measured({ kind: 'level' }), measured({ kind: 'increment' })];
  expect(reasonText('kind', kinds)).toBe('总数与期内新做的数不可直接比较');
});

test('two figures of one place through the years', () => {
  const from = measured({ period: '2023', value: 5, unit: '家', op: '=', kind: 'level' });
  const to = measured({ period: '2025', value: 9, unit: '家', op: '>=', kind: 'level' });
  expect(noteText({ type: 'change', from, to })).toBe('2023年5家 → 2025年≥9家');
  expect(noteText({ type: 'apart', from, to, reasons: ['unit', 'scope'] })).toBe(
    '计量单位不同；范围或级别不同',
  );
  expect(noteText({ type: 'elsewhere', from, to, row: { name: '“专精特新”企业' } })).toBe(
    '另见“专精特新企业”：2025年≥9家',
  );
  expect(noteText({ type: 'share', whole: to, percent: 33.333 })).toBe(
    '年度任务相当于2025年目标的33.3%',
  );
  expect(columnText(makePlan(), 'target', false)).toBe('三年行动计划（2023—2025年）');
  expect(columnText(makePlan(), 'actual', true)).toBe('三年行动计划 · 结果');
});

test('what a document does not say, and what is not held of it', () => {
  expect(sayAbsence({ words: ['瞪羚', '独角兽', '专精特新企业', '小巨人'] })).toBe(
    '没有找到“瞪羚”“独角兽”“小巨人”等词',
  );
  expect(shortAbsence({ words: ['独角兽企业', '瞪羚'] })).toBe('没有找到“瞪羚”等词');
  expect(shortAbsence({ words: ['高新技术企业数量'] })).toBe('找不到有关的词');
  expect(missingParts({ held: 'part', missing: ['附件'] })).toBe('本站没有它的“附件”');
  expect(missingParts({ held: 'whole', missing: ['附件'] })).toBe('');
  expect(stateWord('named')).toBe('写到了，没有写这个数');
});

test('what must be known before two documents are read together', () => {
  const plan = makePlan({ issuers: ['某区人民政府'], date: '2023-03-01' });
  const tasks = makePlan({
    kind: 'annual-tasks',
    date: '2023-02-01',
    held: 'part',
    missing: ['附件'],
  });
  expect(pairNotes(plan, tasks)).toEqual([
    '规划由某区人民政府印发，任务由印发机关未载明印发；机关不同，一份里没有的条，可能写在另一机关的文件里。',
    '任务的日期（2023-02-01）早于规划的日期（2023-03-01）。',
    '《某区三年行动计划（2023—2025年）》的“附件”本站没有。',
  ]);
});

test('what a document holds', () => {
  const count = { entries: 120, clauses: 0, items: 0 };
  expect([{ ...count, clauses: 44 }, { ...count, items: 8 }, count].map(clausesText)).toEqual([
    '44 条',
    '8 项',
    '120 段',
  ]);
});

test('every field note names fields and their meanings', () => {
  for (const { fields } of fieldNotes)
    for (const [name, meaning] of fields) expect([name, meaning]).not.toContain('');
});

import { expect, test } from 'vitest';
import { makePlan, makeTarget } from '../model/fixtures/records.ts';
import { missingParts, sayAbsence, shortAbsence } from './absence.ts';
import { assignedText, figuresInClause, kindCount } from './assigned.ts';
import { changedParts, sayBeside, sayDifferences } from './differs.ts';
import { clausesText } from './document.ts';
import { facetParameter, facets, isEntryFacet, nameToFacet } from './facet.ts';
import { fieldNotes } from './field-notes.ts';
import {
  aimNote,
  aimsThen,
  baselineText,
  countWords,
  reachedWords,
  resultWord,
  statusHead,
  valueText,
} from './figure.ts';
import { followedFiguresText, pairNotes } from './follow-up.ts';
import { havingCount, othersCount, ownPlanCount, ownPlanHead } from './own-draft.ts';
import { aloneNote, orderNote } from './rank.ts';
import { allReasons, reasonText } from './reason.ts';
import {
  missingTitles,
  namedWhere,
  restWords,
  sayNamed,
  silentAmong,
  unassignedAmong,
} from './silence.ts';
import { statementKindName } from './statement.ts';
import { columnText, noteText } from './through-years.ts';
import { verdictWords } from './verdict.ts';

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
  expect(sayNamed(['“四上”企业', '规上企业'])).toBe('写到了“‘四上’企业”“规上企业”，没有写这个数');
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

test('what the documents without a figure say instead', () => {
  expect(restWords({ promised: 2, named: 0, silent: 3 })).toEqual({
    promised: '写了承诺、没有写数的 2 份。',
    named: '',
    silent: '有关的词都没有找到的 3 份',
  });
  expect([namedWhere(true), namedWhere(false)]).toEqual([
    '在别的条里写到',
    '只在单位名称或引用的标题里写到',
  ]);
  expect(missingTitles([{ place: '甲区', title: '报告' }])).toBe('甲区报告');
  expect(silentAmong(5, 2, '“瞪羚”')).toBe('收录的 5 份文件里，2 份没有找到“瞪羚”');
  expect(unassignedAmong(20, 19)).toBe('这一条没有写责任单位，20 条里有 19 条写了');
  const to = makePlan({ kind: 'annual-tasks' });
  expect((['named', 'none'] as const).map((state) => followedFiguresText(state, to))).toEqual([
    '任务里写到，没有同一件事的数',
    '任务里没有找到的数',
  ]);
});

test('what parts a text from its source, in one order, certainty and status last', () => {
  expect(sayDifferences({ differs: ['status', 'period', 'unit'], apart: ['value', 'place'] })).toBe(
    '地方、年份、单位、数、目标与结果',
  );
  expect(sayBeside({ verdict: 'same', differs: ['certainty', 'status'] })).toBe(
    '用语（力争、确保等）与原文不一样；原文写的是目标，这里写作结果',
  );
  expect(sayBeside({ verdict: 'different', differs: ['certainty'] })).toBe('');
  expect(changedParts(['period', 'bound'])).toEqual(['年份', '界限（以上、以内等）']);
  expect(verdictWords['not-held']).toEqual({ name: '收录的文件里没有查到', sign: '○' });
});

test('a draft of one’s own beside the plan of its place and the others', () => {
  expect(ownPlanHead(2025)).toBe('本地规划写到2025年、在本稿中没有找到的');
  expect(ownPlanCount('甲区规划', 2025, 9, 7)).toBe(
    '甲区规划里写“每年”“到2025年”的 9 处，7 处的字词在本稿中找到。',
  );
  expect(othersCount(12, '年度任务', 8)).toBe(
    '收录的 12 份年度任务中有 8 份以上写到的事。本稿可以不写。',
  );
  expect(havingCount(9)).toBe('9 份写到');
});

test('values, aims and lists of bodies', () => {
  expect(valueText({ value: 1e21, valueMax: null })).toBe('1000000000000000000000');
  expect(valueText({ value: 1, valueMax: 2 })).toBe('1—2');
  expect([statusHead, aimNote]).toEqual(['目标或结果', '目标不是结果']);
  expect(aimsThen('规划期已于2020年底结束')).toBe(
    '规划期已于2020年底结束，这里是当时的目标，不是结果。',
  );
  expect([orderNote, aloneNote]).toEqual([
    '“列第一位”“列其后”指原文责任单位中的次序',
    '“单独承担”指原文只列了一家',
  ]);
  expect(kindCount(3, 40)).toBe('3 个单位，共 40 条。');
  expect(assignedText({ all: 8, lead: 0, first: 3, figures: 2 })).toBe(
    `：8 条，其中列第一位 3 条；这些条里有 ${figuresInClause(2)}，都是整条的指标，原文没有分解到单位。`,
  );
  expect(statementKindName('headline')).toBe('图的标题');
});

import { expect, test } from 'vitest';
import { makeClause, makePlan, makeTarget } from '../model/fixtures/records.ts';
import { joinDocket } from './join-docket.ts';
import { sheetsToDocketFile } from './docket-file.ts';
import { cellToText } from './cell-to-text.ts';
import { docketMonth, docketMonths, emptyRow, sayDocketMonth } from './docket-row.ts';
import { docketToTable } from './docket-to-table.ts';
import { textToKey } from '../text/text-to-key.ts';
import { placeToDocket } from './place-to-docket.ts';

const plan = makePlan({ id: 'a-plan' });
const clauses = [
  makeClause({
    plan: 'a-plan',
    anchor: 'c7',
    text: '7.建充电桩。6月底前建成充电桩500个。确保动态清零。（责任单位：区发展改革局、区住房城乡建设局）',
    duties: [{ role: '责任单位', bodies: ['区发展改革局', '区住房城乡建设局'] }],
    due: [{ text: '6月底前', date: '2026-06' }],
    commitments: [{ text: '确保动态清零', form: 'zero', by: null }],
  }),
  makeClause({
    plan: 'a-plan',
    anchor: 'c8',
    text: '8.加强宣传。办好活动。',
    duties: [{ role: '责任单位', bodies: ['区委宣传部'] }],
  }),
];
const targets = [
  makeTarget({
    id: 'a-plan#c7-t1',
    plan: 'a-plan',
    clause: 'c7',
    label: '充电桩',
    quote: '建成充电桩500个',
  }),
];
const rows = placeToDocket({ plans: [plan], clauses, targets }, plan.region.code);

test('one row a commitment, figure or not, with its bodies, term and month', () => {
  expect(rows.map((row) => [row.id, row.quote, row.first, row.others, row.due])).toEqual([
    ['a-plan#c7-t1', '6月底前建成充电桩500个。', '区发展改革局', '区住房城乡建设局', '6月底前'],
    [
      'a-plan#c7-k' + textToKey('确保动态清零'),
      '确保动态清零。',
      '区发展改革局',
      '区住房城乡建设局',
      '6月底前',
    ],
    ['a-plan#c8', '8.加强宣传。办好活动。', '区委宣传部', '单独承担', ''],
  ]);
  expect(rows.map(docketMonth)).toEqual(['2026-06', '2026-06', null]);
});

/** The sheet of our own rows as an office gets it, heads first, with one more column of its own. */
function sheet(filled: Record<string, Record<string, string>>): string[][] {
  const { columns, rows: cells } = docketToTable('台账', rows.map(emptyRow), [], ['备注']);
  const heads = columns.map(({ header }) => header);
  const lines = cells.map((line) =>
    line.map(
      (cell, at) => filled[cellToText(line[0] ?? null)]?.[heads[at] ?? ''] ?? cellToText(cell),
    ),
  );
  const others = Object.entries(filled)
    .filter(([id]) => !rows.some((row) => row.id === id))
    .map(([id, own]) => heads.map((head) => (head === '编号' ? id : (own[head] ?? ''))));
  return [heads, ...lines, ...others];
}

const join = (...sheets: string[][][]) => {
  const file = sheetsToDocketFile(sheets);
  if (file === null) throw new Error('no 台账');
  return joinDocket(rows, file);
};

const promise = rows[1]?.id ?? '';

test('a filled file comes back by its ids: cells kept, another wording told, what is gone stands last', () => {
  const joined = join(
    sheet({
      'a-plan#c7-t1': { 进展: '已建成 286 个', 原文: '5月底前建成充电桩500个。', 备注: '自己加的' },
      'a-plan#c8': { 列第一位: '区文旅局', 进展: '已开展' },
      'a-plan#c9': { 进展: '做完了' },
      'a-plan#c10': {},
    }),
  );
  expect(joined.rows[0]).toMatchObject({
    own: ['已建成 286 个', '', '', ''],
    changed: ['原文已改，原来是“5月底前建成充电桩500个。”'],
    more: ['自己加的'],
  });
  expect(joined.rows[2]?.changed).toEqual(['列第一位已改，原来是“区文旅局”']);
  expect(joined).toMatchObject({ known: 3, reworded: 2 });
  expect(joined.gone.map(({ row, own, changed }) => [row.id, own[0], changed[0]])).toEqual([
    ['a-plan#c9', '做完了', '已不在这一版里'],
  ]);
  expect(sheetsToDocketFile([[['一', '二']]])).toBeNull();
});

test('sheets and files of several offices are joined together; two filled rows of one id both stay', () => {
  const joined = join(
    sheet({ 'a-plan#c7-t1': { 进展: '发改局填的' } }),
    sheet({ 'a-plan#c8': { 进展: '宣传部填的' }, 'a-plan#c7-t1': { 进展: '住建局填的' } }),
  );
  expect(joined.rows.map(({ own }) => own[0])).toEqual(['住建局填的', '', '宣传部填的']);
  expect(joined.gone.map(({ own, changed }) => [own[0], changed[0]])).toEqual([
    ['发改局填的', '同一编号还有这一行'],
  ]);
});

test('a promise keeps its id when another is read before it, and is known again when its words change', () => {
  const [first] = clauses;
  const more = { text: '实现充电桩镇街全覆盖', form: 'all', by: null } as const;
  const now = placeToDocket(
    {
      plans: [plan],
      clauses: first ? [{ ...first, commitments: [more, ...first.commitments] }] : [],
      targets: [],
    },
    plan.region.code,
  );
  expect(now[1]?.id).toBe(promise);
  const changed = join(
    sheet({ 'a-plan#c7-kaaaaaa': { 事项: '确保基本清零', 进展: '已清零' } }).filter(
      ([id]) => id !== promise,
    ),
  );
  expect(changed.rows[1]?.own[0]).toBe('已清零');
  expect(changed.rows[1]?.changed[0]).toBe('事项已改，原来是“确保基本清零”');
  // A file of the days when promises were counted: c7-k1.
  const old = join(
    sheet({ 'a-plan#c7-k1': { 事项: '确保动态清零', 进展: '已清零' } }).filter(
      ([id]) => id !== promise,
    ),
  );
  expect(old.rows[1]?.own[0]).toBe('已清零');
});

test('months of several years stand apart, in order of time; a year alone is its December', () => {
  const rows = ['2025', '', '2023-12-31', '2025-06', '2023'].map((date) => ({ date }));
  expect(docketMonths(rows).map(sayDocketMonth)).toEqual([
    '2023年12月',
    '2025年6月',
    '2025年12月',
    '未写时限',
  ]);
});

import { expect, test } from 'vitest';
import { makeClause, makePlan, makeTarget } from '../model/fixtures/records.ts';
import { emptyRow, joinDocket } from './join-docket.ts';
import { docketMonth } from './docket-row.ts';
import { docketToTable } from './docket-to-table.ts';
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
    ['a-plan#c7-k1', '确保动态清零。', '区发展改革局', '区住房城乡建设局', '6月底前'],
    ['a-plan#c8', '8.加强宣传。办好活动。', '区委宣传部', '单独承担', ''],
  ]);
  expect(rows.map(docketMonth)).toEqual([6, 6, null]);
});

test('a filled file comes back by its ids: cells kept, another wording told, what is gone stands last', () => {
  const table = docketToTable('台账', rows.map(emptyRow), []);
  const file = [
    table.columns.map(({ header }) => header),
    ...table.rows.map((cells) => cells.map(String)),
  ];
  const own = file[0]?.indexOf('进展') ?? -1;
  const quote = file[0]?.indexOf('原文') ?? -1;
  file[0]?.push('备注');
  file.slice(1).forEach((cells) => cells.push('自己加的'));
  const write = (line: number, column: number, words: string): void => {
    const cells = file[line];
    if (cells !== undefined) cells[column] = words;
  };
  write(1, own, '已建成 286 个');
  write(1, quote, '5月底前建成充电桩500个。');
  file.push(['a-plan#c9', ...Array.from({ length: own - 1 }, () => ''), '做完了']);
  const joined = joinDocket(rows, file);
  expect(joined?.rows[0]).toMatchObject({
    own: ['已建成 286 个', '', '', ''],
    changed: ['原文已改，原来是“5月底前建成充电桩500个。”'],
    more: ['自己加的'],
  });
  expect(joined).toMatchObject({ known: 3, reworded: 1, more: ['备注'] });
  expect(joined?.gone.map(({ row, own: words }) => [row.id, words[0]])).toEqual([
    ['a-plan#c9', '做完了'],
  ]);
  expect(joinDocket(rows, [['一', '二']])).toBeNull();
});

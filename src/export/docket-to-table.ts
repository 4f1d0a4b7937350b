import type { Imprint } from '../model/publication.ts';
import { aloneNote, firstWord, orderNote } from '../words/rank.ts';
import { DOCKET_COLUMNS } from './docket-columns.ts';
import type { FilledRow } from './docket-row.ts';
import { OWN_COLUMNS } from './duty-sheet.ts';
import type { Cell, Table } from './table.ts';

/** What every 台账 says of itself, one sentence a line. */
export const docketNotes = ({ title, date, mark }: Imprint): string[] => [
  `${title} ${date} 版，${mark}；条文以发布机关的原件为准。`,
  '一行一件事：有数字的、写明“全覆盖”“完成市定目标”一类的，和只写了任务的条。',
  `${orderNote}，牵头单位写在“${firstWord}”；${aloneNote}。`,
  '时限照录原文；只写年份的算在那年12月。',
  `空白列（${OWN_COLUMNS.join('、')}）由单位填写，编号不变，下月凭它带入。`,
];

/** Rows → the 台账 as a table; `more` are heads of columns that the office added to the file that was brought in. */
export function docketToTable(
  name: string,
  rows: readonly FilledRow[],
  notes: readonly string[],
  more: readonly string[] = [],
): Table {
  return {
    name,
    columns: [
      ...DOCKET_COLUMNS,
      ...more.map((header) => ({ header, type: 'text', width: 16 }) as const),
    ],
    rows: rows.map(({ row, own, changed, more: added }): Cell[] => [
      row.id,
      row.plan,
      row.label,
      row.matter,
      row.quote,
      row.first,
      row.others,
      row.due,
      row.date,
      row.status,
      row.href === null ? null : { text: row.href, href: row.href },
      ...own,
      changed.join('；'),
      ...more.map((_, at) => added[at] ?? ''),
    ]),
    notes,
  };
}

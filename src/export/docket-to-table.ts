import type { Imprint } from '../model/publication.ts';
import { aloneNote, firstWord, laterWord, orderNote } from '../words/rank.ts';
import { OWN_COLUMNS } from './duty-sheet.ts';
import type { FilledRow } from './join-docket.ts';
import type { Cell, Column, Table } from './table.ts';

/** The columns by which a filled 台账 is read back. */
export const DOCKET_HEADS = {
  id: '编号',
  matter: '事项',
  quote: '原文',
  first: firstWord,
  others: laterWord,
  due: '时限（原文）',
} as const;

/** Eleven columns of ours, four of the office's, and what changed since the file that was brought in. */
export const DOCKET_COLUMNS: readonly Column[] = [
  { header: DOCKET_HEADS.id, type: 'text', width: 16 },
  { header: '文件', type: 'text', width: 24 },
  { header: '条', type: 'text', width: 10 },
  { header: DOCKET_HEADS.matter, type: 'text', width: 24 },
  { header: DOCKET_HEADS.quote, type: 'text', width: 60 },
  { header: DOCKET_HEADS.first, type: 'text', width: 18 },
  { header: DOCKET_HEADS.others, type: 'text', width: 30 },
  { header: DOCKET_HEADS.due, type: 'text', width: 14 },
  { header: '时限（日期）', type: 'text', width: 12 },
  { header: '文本状态', type: 'text', width: 10 },
  { header: '链接', type: 'link', width: 30 },
  ...OWN_COLUMNS.map((header) => ({ header, type: 'text', width: 16, own: true }) as const),
  { header: '与带入的不同', type: 'text', width: 30 },
];

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

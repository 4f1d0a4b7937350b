import type { Imprint } from '../model/publication.ts';
import { aloneNote, orderNote } from '../words/rank.ts';
import type { Cell, Column, Table } from './table.ts';

/** A clause that a body carries, in plain words: a row of the 责任清单, written by the build and by the browser alike. */
export interface DutySheetRow {
  body: string;
  /** The document's citation. */
  plan: string;
  /** 第12条 */
  label: string;
  /** Place of the clause within the site. */
  href: string;
  task: string;
  text: string;
  role: string;
  /** 单独承担, 列第一位，共5个, 列其后（第2位），共5个. */
  rank: string;
  /** The other names of the list, joined with 、. */
  beside: string;
  /** One line a figure. */
  figures: string;
  periods: string;
  /** Terms of the clause as printed: 6月底前. */
  due: string;
  /** The days, months or years that are meant: 2025-06. */
  dates: string;
  /** What the clause promises without a number. */
  promises: string;
  /** What the text is: 印发, 征求意见稿. */
  status: string;
  /** What its figures are: 目标, 结果. */
  nature: string;
}

/** What the office fills in itself. */
export const OWN_COLUMNS = ['进展', '完成值', '佐证', '责任科室'] as const;

/** How roles are to be read, on the page and in the file. */
export const ROLE_NOTE = `角色、单位名称照录原文；${orderNote}，原文没有称谁为牵头单位；${aloneNote}。`;

/** What every 责任清单 says of itself, one sentence a line. */
export const dutySheetNotes = ({ title, date, mark }: Imprint): string[] => [
  `${title} ${date} 版，${mark}；条文以发布机关的原件为准。`,
  ROLE_NOTE,
  '指标是整条条文的指标，原文没有分解到单位。',
];

const ownNote = `空白列（${OWN_COLUMNS.join('、')}）供使用单位填写。`;

const columns: readonly Column[] = [
  { header: '序号', type: 'number', width: 6 },
  { header: '单位', type: 'text', width: 18 },
  { header: '文件', type: 'text', width: 34 },
  { header: '条', type: 'link', width: 10 },
  { header: '任务', type: 'text', width: 24 },
  { header: '原文', type: 'text', width: 70 },
  { header: '角色', type: 'text', width: 10 },
  { header: '位次', type: 'text', width: 12 },
  { header: '同列单位', type: 'text', width: 30 },
  { header: '本条指标（未分解到单位）', type: 'text', width: 40 },
  { header: '期限', type: 'text', width: 12 },
  ...OWN_COLUMNS.map((header) => ({ header, type: 'text', width: 16, own: true }) as const),
  { header: '完成时限', type: 'text', width: 16 },
  { header: '没有数字的承诺', type: 'text', width: 40 },
  { header: '时限（原文）', type: 'text', width: 16 },
  { header: '时限（日期）', type: 'text', width: 14 },
  { header: '文本状态', type: 'text', width: 10 },
  { header: '性质', type: 'text', width: 8 },
  { header: '链接', type: 'link', width: 40 },
];

/** Rows → the 责任清单 as a table: one row a clause, empty columns behind for the office's own words. */
export function dutySheetToTable(
  name: string,
  rows: readonly DutySheetRow[],
  notes: readonly string[],
): Table {
  return {
    name,
    columns,
    rows: rows.map((row, at): Cell[] => [
      at + 1,
      row.body,
      row.plan,
      { text: row.label, href: row.href },
      row.task,
      row.text,
      row.role,
      row.rank,
      row.beside,
      row.figures,
      row.periods,
      ...OWN_COLUMNS.map(() => null),
      row.due,
      row.promises,
      row.due,
      row.dates,
      row.status,
      row.nature,
      { text: row.href, href: row.href },
    ]),
    notes: [...notes, ownNote],
  };
}

const wordColumns: readonly Column[] = [
  { header: '单位', type: 'text', width: 14 },
  { header: '角色', type: 'text', width: 10 },
  { header: '任务', type: 'text', width: 20 },
  { header: '时限（原文）', type: 'text', width: 11 },
  { header: '时限（日期）', type: 'text', width: 11 },
  { header: '原文', type: 'text', width: 56 },
  { header: '链接', type: 'link', width: 22 },
];

/** Rows → the 责任清单 as a sheet of paper holds it: who, as what, what, by when, in which words, where. */
export function dutySheetToWordTable(
  name: string,
  rows: readonly DutySheetRow[],
  notes: readonly string[],
): Table {
  return {
    name,
    columns: wordColumns,
    rows: rows.map((row): Cell[] => [
      row.body,
      [row.role, row.rank].filter(Boolean).join('\n'),
      row.task,
      row.due,
      row.dates,
      `${row.text}\n——${row.plan}${row.label}`,
      { text: row.href, href: row.href },
    ]),
    notes,
  };
}

import type { Imprint } from '../model/publication.ts';
import type { Cell, Column, Table } from './table.ts';

/** A clause that a body carries, in plain words: a row of the 责任清单, written by the build and by the browser alike. */
export interface DutySheetRow {
  body: string;
  /** The document's citation. */
  plan: string;
  /** 第12条 */
  label: string;
  /** Public address of the clause; null where the site has none, for a copied file must not lead nowhere. */
  href: string | null;
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
  /** What the clause promises without a number. */
  promises: string;
}

/** What the office fills in itself. */
export const OWN_COLUMNS = ['进展', '完成值', '佐证', '责任科室'] as const;

/** How roles are to be read, on the page and in the file. */
export const ROLE_NOTE =
  '角色、单位名称照录原文；“列第一位”“列其后”指原文责任单位中的次序，原文没有称谁为牵头单位；“单独承担”指原文只列了一家。';

/** What every 责任清单 says of itself, one sentence a line. */
export const dutySheetNotes = ({ title, date, mark }: Imprint): string[] => [
  `${title} ${date} 版，${mark}；条文以发布机关的原件为准。`,
  ROLE_NOTE,
  '指标是整条条文的指标，原文没有分解到单位。',
  `空白列（${OWN_COLUMNS.join('、')}）供使用单位填写。`,
];

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
  ...OWN_COLUMNS.map((header) => ({ header, type: 'text', width: 16 }) as const),
  { header: '完成时限', type: 'text', width: 16 },
  { header: '没有数字的承诺', type: 'text', width: 40 },
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
      row.href === null ? row.label : { text: row.label, href: row.href },
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
    ]),
    notes,
  };
}

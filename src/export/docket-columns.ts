import { firstWord, laterWord } from '../words/rank.ts';
import { OWN_COLUMNS } from './duty-sheet.ts';
import type { Column } from './table.ts';

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

import type { PlanRecord } from '../model/plan.ts';
import { quoteAll } from './absence.ts';
import { dateText } from './period.ts';

type Origin = PlanRecord['source']['from'];

const origins: Readonly<Record<Origin, { readonly name: string; readonly text: string }>> = {
  official: { name: '官方发布', text: '发布机关公布的文本' },
  transcription: { name: '他人转录', text: '别处转录的文本' },
  unknown: { name: '不详', text: '文本的来历未记录' },
};

/** Where a text comes from, in a list to choose from: 官方发布. */
export function originName(from: Origin): string {
  return origins[from].name;
}

const extents: Readonly<Record<PlanRecord['held'], string>> = {
  whole: '完整',
  part: '不全',
  unknown: '不详',
};

/** Whether a text is whole, in a list to choose from: 完整. */
export function heldName(held: PlanRecord['held']): string {
  return extents[held];
}

/** Where a text comes from, when it was obtained, and whether somebody compared it with its original. */
export function sourceText({ from, obtained, checked }: PlanRecord['source']): string {
  const got = obtained === null ? '' : `，${dateText(obtained)}取得`;
  const proof =
    checked === null ? '没有与原件核对过' : `${dateText(checked.date)}由${checked.by}与原件核对过`;
  return `${origins[from].text}${got}；${proof}`;
}

const FORMS: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  doc: '旧版 Word',
  wps: 'WPS',
  rtf: 'RTF',
  odt: 'OpenDocument',
  xlsx: 'Excel',
  xls: '旧版 Excel',
  csv: 'CSV',
  txt: '文本',
  md: 'Markdown',
};

/** original.pdf of 1234567 bytes → PDF 文件，1.2 MB; a saved page is told as such, though it is handed out as text. */
export function originalText(file: string, bytes: number): string {
  const name = file.replace(/\.txt$/u, (end) => (/\.(?:m?html?)\.txt$/u.test(file) ? '' : end));
  const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const form = /html?$/u.test(ending) ? '网页' : (FORMS[ending] ?? ending.toUpperCase());
  const size =
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en')} KB`
      : `${(bytes / 1e6).toFixed(1)} MB`;
  return `${form} 文件，${size}`;
}

/** Whether all of a document is held, with the parts that are not. */
export function heldText({ held, missing }: Pick<PlanRecord, 'held' | 'missing'>): string {
  const parts = quoteAll(missing);
  if (held === 'whole') return '收有全文';
  if (held === 'part') return parts === '' ? '收到的不是全文' : `收到的不是全文，没有${parts}`;
  return parts === '' ? '没有核对过是不是全文' : `没有核对过是不是全文；没有${parts}`;
}

import type { PlanRecord } from '../model/plan.ts';
import { dateText } from './period.ts';

const origins: Readonly<Record<PlanRecord['source']['from'], string>> = {
  official: '发布机关公布的文本',
  transcription: '别处转录的文本',
  unknown: '文本的来历未记录',
};

/** Where a text comes from, when it was obtained, and whether somebody compared it with its original. */
export function sourceText({ from, obtained, checked }: PlanRecord['source']): string {
  const got = obtained === null ? '' : `，${dateText(obtained)}取得`;
  const proof =
    checked === null ? '没有与原件核对过' : `${dateText(checked.date)}由${checked.by}与原件核对过`;
  return `${origins[from]}${got}；${proof}`;
}

/** Whether all of a document is held, with the parts that are not. */
export function heldText({ held, missing }: Pick<PlanRecord, 'held' | 'missing'>): string {
  const parts = missing.map((part) => `“${part}”`).join('');
  if (held === 'whole') return '收有全文';
  if (held === 'part') return parts === '' ? '收到的不是全文' : `收到的不是全文，没有${parts}`;
  return parts === '' ? '是否全文未经核对' : `是否全文未经核对，没有${parts}`;
}

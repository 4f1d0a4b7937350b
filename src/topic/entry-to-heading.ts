import type { ClauseRecord } from '../model/clause.ts';

const longest = 40;
const numbering =
  /^\s*(?:第[一二三四五六七八九十百零〇\d]+[条章节]|[（(]?[一二三四五六七八九十百\d]+[）)、.．﹒]|[一二三四五六七八九十]+是要?)\s*/;

/** 狠抓项目建设。没有项目，一切都是空谈。… */
const opening = /^[^。，；：、\n]{4,20}(?=。.)/u;

/**
 * The words that head an entry: its heading, or the first sentence of a clause or item
 * (四是深化城市智理。…) where that is short enough to be one, of a paragraph where it is no more than a head;
 * otherwise empty.
 */
export function entryToHeading(entry: Pick<ClauseRecord, 'heading' | 'text' | 'type'>): string {
  if (entry.heading !== null) return entry.heading.length <= 2 * longest ? entry.heading : '';
  const first = /^[^。；：\n]*/.exec(entry.text.replace(numbering, ''))?.[0] ?? '';
  if (entry.type === 'paragraph') return opening.exec(entry.text)?.[0] ?? '';
  return first.length > longest ? '' : first;
}

import { anchorOfRef } from '../address/reference.ts';
import type { ClauseRecord, InnerItem } from '../model/clause.ts';
import type { TargetRecord } from '../model/target.ts';
import { foldRadicals } from '../text/fold-radicals.ts';
import type { Mark } from './marks-to-phrasing.ts';

/** The printed number at the head of an entry: 3. · 3、 · （三） · 第十二条 · 二、 */
const printedNumber =
  /^(?:第[0-9〇零一二三四五六七八九十百]+[章节条]\s?|[（(][0-9一二三四五六七八九十百]+[）)][、.．]?|[0-9]+[、.．]|[一二三四五六七八九十百]+、)/u;

/** Marks of one entry: its hanging number, the clause's heading, items, figures and bracketed duties. */
export function entryToMarks(
  entry: ClauseRecord,
  items: InnerItem[],
  targets: TargetRecord[],
): Mark[] {
  const marks: Mark[] = [];
  const number =
    entry.type === 'paragraph' ? '' : (printedNumber.exec(foldRadicals(entry.text))?.[0] ?? '');
  if (number !== '') {
    const attributes = { class: runsIn(number) ? 'n in' : 'n', href: `#${entry.anchor}` };
    marks.push({ start: 0, end: number.length, name: 'a', attributes });
  }
  marks.push(...leadMarks(entry));
  for (const { anchor, range } of items) {
    marks.push({ start: range[0], end: range[1], name: 'span', attributes: { id: anchor } });
  }
  marks.push(...figureMarks(targets), ...dutyMarks(entry));
  return marks;
}

/** Whether a number is too long to hang before the text (第十二条, 第三章) and stands at the head of its line. */
function runsIn(number: string): boolean {
  return number.startsWith('第');
}

/** The longest first sentence, in characters, that is set as a clause's heading. */
const headingLength = 30;

/**
 * The first sentence of a clause where it heads what follows: 加快推进园区建设。…; not the whole of a clause
 * (8.启动株洲农业高科园建设，打造示范区。), nor a long sentence of an article (第一条 为规范政务数据资源管理，…).
 */
function leadMarks({ heading, text, type }: ClauseRecord): Mark[] {
  if (heading === null || type === 'heading' || heading.length > headingLength) return [];
  const start = foldRadicals(text).indexOf(heading);
  if (start < 0) return [];
  const stop = start + heading.length;
  const end = /[。：:；]/u.test(text.charAt(stop)) ? stop + 1 : stop;
  return end < text.trimEnd().length ? [{ start, end, name: 'b', attributes: {} }] : [];
}

/** The figures of an entry, each with its id. */
export function figureMarks(targets: readonly TargetRecord[]): Mark[] {
  return targets.map(({ id, figure: [start, end] }) => ({
    start,
    end,
    name: 'span',
    attributes: { id: anchorOfRef(id), class: 'fig' },
  }));
}

/** The bracket at the end of a clause that names its bodies: （责任单位：区科技局、…）. */
function dutyMarks(entry: ClauseRecord): Mark[] {
  const names = entry.duties.flatMap((duty) => duty.bodies);
  if (names.length === 0) return [];
  const start = Math.max(entry.text.lastIndexOf('（'), entry.text.lastIndexOf('('));
  const bracket = start < 0 ? '' : entry.text.slice(start);
  if (!names.some((name) => bracket.includes(name))) return [];
  return [{ start, end: entry.text.length, name: 'span', attributes: { class: 'duty' } }];
}

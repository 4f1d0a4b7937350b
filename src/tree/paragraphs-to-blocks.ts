import type { Paragraph } from '../text/paragraph.ts';
import { markerOf, sliceParagraph } from '../text/paragraph.ts';
import { HEADING_MARKERS, readMarker } from '../text/read-marker.ts';
import { readAnnexLabel } from './annex-label.ts';
import type { Block, BlockKind } from './block.ts';
import { isDateLine, isOrganisation } from './head-line.ts';
import { unnumbered } from './mark-headings.ts';

const CAPTION =
  /^(?:续?表|图)\s*[\d一二三四五六七八九十]{1,3}(?:[-—–.－]\d{1,2})*(?![所中的是为])[\s:：]*\S{0,60}.{0,30}$/u;
const NOTE = /^(?:注|备注|说明|注释)\s*\d{0,2}\s*[:：]/u;
const BOX = /^(?:专栏|专题|附栏)\s*(?:[\d一二三四五六七八九十]{1,3}(?!\d)|(?=[\s:：]))/u;
const GLOSSARY =
  /^(?:附件?\s*\d{0,2}\s*[:：]?\s*)?[（(《]?.{0,24}(?:名词|名词术语|词语|术语|缩略语|用语)(?:解释|注释|说明|释义)(?:[和与及](?:有关)?说明)?[》）)]*\s*[:：]?$|^(?:注释|注解|附注|(?:名词)?解释[和与及]说明)\s*[:：]?$/u;
const CELL_LENGTH = 40;

/** Groups paragraphs to blocks: tables with cells and notes, boxes, lists of annexes, glossaries. */
export function paragraphsToBlocks(source: readonly Paragraph[]): Block[] {
  const paragraphs = source.flatMap(splitArticle);
  const runs = cellRuns(paragraphs);
  const blocks: Block[] = [];
  let headings = 0;
  let i = 0;
  while (i < paragraphs.length) {
    const first = paragraphs[i];
    if (first === undefined) break;
    if (first.as !== undefined) {
      if (first.as === 'heading') headings += 1;
      const marker = first.as === 'heading' ? unnumbered(headings) : null;
      blocks.push({ kind: 'plain', paragraphs: [first], marker });
      i += 1;
      continue;
    }
    const [kind, count] = blockAt(paragraphs, i, first.text, runs);
    if (kind === 'plain') {
      blocks.push({ kind, paragraphs: [first], marker: markerOf(first) });
    } else if (kind === 'table') {
      blocks.push({
        kind,
        paragraphs: [first, ...paragraphs.slice(i + 1, i + count)],
        marker: null,
      });
    } else {
      for (const each of paragraphs.slice(i, i + count)) {
        blocks.push({ kind, paragraphs: [each], marker: null });
      }
    }
    i += count;
  }
  return blocks;
}

function blockAt(
  paragraphs: readonly Paragraph[],
  at: number,
  text: string,
  runs: readonly number[],
): [BlockKind, number] {
  if (CAPTION.test(text) && !/[。；]$/u.test(text) && isRunning(paragraphs[at]))
    return ['table', tableLength(paragraphs, at)];
  if (paragraphs[at]?.row !== undefined) return ['row', 1];
  if (paragraphs[at]?.boxed === true) return ['box', 1];
  const rows = rowsLength(paragraphs, at);
  if (rows > 0) return ['table', rows];
  if (BOX.test(text) && text.length <= 60 && !/[。；]$/u.test(text)) return ['box', 1];
  if (text.length <= 40 && GLOSSARY.test(text)) return ['glossary', glossaryLength(paragraphs, at)];
  const listed = referenceLength(paragraphs, at);
  if (listed > 0) return ['reference', listed];
  // Below 附件1 stands the annex's title, though cells follow it
  const isTitle = at === 0 || readAnnexLabel(paragraphs[at - 1]?.text ?? '')?.alone === true;
  const cells = isTitle ? 0 : (runs[at] ?? at) - at;
  if (cells > 0) return ['table', cells + notesBelow(paragraphs, at + cells)];
  if (/^(?:注|备注)\s*[:：]/u.test(text)) {
    const notes = noteLength(paragraphs, at);
    if (notes > 1) return ['table', notes];
  }
  return ['plain', 1];
}

/** True for running text; no row of a table, no box. */
function isRunning(paragraph: Paragraph | undefined): boolean {
  return paragraph?.row === undefined && paragraph?.boxed !== true && paragraph?.as === undefined;
}

/** 第一章 总则  第一条 为规范…: a chapter and its first article on one line are two. */
function splitArticle(paragraph: Paragraph): Paragraph[] {
  const marker = markerOf(paragraph);
  if (marker === null || !['part', 'chapter', 'subchapter'].includes(marker.family))
    return [paragraph];
  const article = /[\s]第[零〇一二三四五六七八九十百\d]{1,5}(?:条|章|节)(?=[\s])/u.exec(
    paragraph.text.slice(marker.end),
  );
  if (article === null) return [paragraph];
  const cut = marker.end + article.index;
  const head = sliceParagraph(paragraph, 0, cut);
  const rest = sliceParagraph(paragraph, cut, paragraph.text.length);
  return [...(head === null ? [] : [head]), ...(rest === null ? [] : splitArticle(rest))];
}

/** A table goes on over short lines and its notes, until a heading, a box or a sentence follows. */
function tableLength(paragraphs: readonly Paragraph[], at: number): number {
  let i = at + 1;
  for (; i < paragraphs.length; i += 1) {
    const text = paragraphs[i]?.text ?? '';
    if (!isRunning(paragraphs[i])) break;
    if (NOTE.test(text)) return i - at + noteLength(paragraphs, i);
    if (BOX.test(text) || CAPTION.test(text) || !isCell(text)) break;
    if (readAnnexLabel(text) !== null || GLOSSARY.test(text)) break;
    const marker = readMarker(text);
    if (marker === null) continue;
    if (HEADING_MARKERS.has(marker.family)) break;
    // 1．指导思想 with its paragraph below is a clause again; 1.居民住宅的底层不进水； is a cell
    if ((paragraphs[i + 1]?.text.length ?? 0) >= 60 && !/[。；]$/u.test(text)) break;
  }
  return i - at;
}

/** | 指标 | 目标 |: rows of a Markdown table, one below the other. */
function rowsLength(paragraphs: readonly Paragraph[], at: number): number {
  let i = at;
  while (/^\|.*\|$/u.test(paragraphs[i]?.text ?? '')) i += 1;
  return i - at;
}

/** A cell is short and no sentence: 经调研分析，…表现在以下四方面： is none. */
function isCell(text: string): boolean {
  if (text.length > CELL_LENGTH) return false;
  if (/[：:]$/u.test(text)) return text.length < 12 || !/[，。]/u.test(text);
  return !(text.length >= 30 && /。$/u.test(text));
}

/** For every paragraph where the run of short lines that it begins ends: eight in a row, half of them of four characters. */
function cellRuns(paragraphs: readonly Paragraph[]): number[] {
  const ends: number[] = [];
  let end = paragraphs.length;
  let tiny = 0;
  for (let i = paragraphs.length - 1; i >= 0; i -= 1) {
    const text = paragraphs[i]?.text ?? '';
    if (isShortLine(text) && isRunning(paragraphs[i])) {
      if (text.length <= 4) tiny += 1;
    } else {
      end = i;
      tiny = 0;
    }
    ends[i] = end - i >= 8 && tiny * 2 >= end - i ? end : i;
  }
  return ends;
}

function isShortLine(text: string): boolean {
  if (text.length > 20 || /[。；：:，]$/u.test(text)) return false;
  return readMarker(text) === null && readAnnexLabel(text) === null && !isDateLine(text);
}

function notesBelow(paragraphs: readonly Paragraph[], at: number): number {
  return NOTE.test(paragraphs[at]?.text ?? '') ? noteLength(paragraphs, at) : 0;
}

/** 注：1. … with 2. … 3. … below it. */
function noteLength(paragraphs: readonly Paragraph[], at: number): number {
  const first = paragraphs[at]?.text.replace(NOTE, '').trim() ?? '';
  const opening = readMarker(first);
  let expected =
    opening?.family === 'arabic' || opening?.family === 'arabic-bracket'
      ? opening.number + 1
      : null;
  let i = at + 1;
  if (first === '') expected = 1;
  while (expected !== null && i < paragraphs.length) {
    const marker = readMarker(paragraphs[i]?.text ?? '');
    if (marker?.number !== expected || HEADING_MARKERS.has(marker.family)) break;
    expected += 1;
    i += 1;
  }
  return i - at;
}

/** 附件：1.…, then 2.… 3.…: a list of annexes ends at the signature, the date, an annex or the end of the file. */
function referenceLength(paragraphs: readonly Paragraph[], at: number): number {
  const text = paragraphs[at]?.text ?? '';
  const label = readAnnexLabel(text);
  if (label === null || !label.colon) return 0;
  const opening = label.alone ? null : readMarker(text.slice(label.end));
  let expected = opening?.family === 'arabic' ? opening.number + 1 : label.alone ? 1 : 2;
  let i = at + 1;
  for (; i < paragraphs.length; i += 1) {
    const next = paragraphs[i]?.text ?? '';
    const marker = readMarker(next);
    const again = readAnnexLabel(next);
    const isNext =
      marker?.family === 'arabic' &&
      marker.number === expected &&
      next.length <= 90 &&
      !/[。；]$/u.test(next);
    if (!isNext && !(again?.colon === true && !again.alone && !label.alone)) break;
    expected += 1;
  }
  if (i > at + 1) return endsList(paragraphs[i]?.text) || !label.alone ? i - at : 0;
  return label.alone ? 0 : 1;
}

function endsList(next: string | undefined): boolean {
  if (next === undefined) return true;
  return (
    isDateLine(next) ||
    isOrganisation(next) ||
    readAnnexLabel(next) !== null ||
    /^[（(]/u.test(next)
  );
}

/** A glossary runs to the next annex or to the end. */
function glossaryLength(paragraphs: readonly Paragraph[], at: number): number {
  const next = paragraphs.findIndex(({ text }, i) => i > at && readAnnexLabel(text) !== null);
  return (next === -1 ? paragraphs.length : next) - at;
}

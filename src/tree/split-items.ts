import type { Paragraph } from '../text/paragraph.ts';
import { sliceParagraph } from '../text/paragraph.ts';
import { chineseNumber } from '../numeral/chinese-number.ts';
import type { Marker } from '../text/read-marker.ts';
import { readMarker } from '../text/read-marker.ts';

/** A stretch of running text between two item numbers. */
export interface TextRun {
  readonly paragraph: Paragraph;
  /** 四是; null for the words before the first item. */
  readonly marker: Marker | null;
}

const ORDINAL = /(?<=^|[。！？；：:;，,、”）)])([一二三四五六七八九十]{1,3})是/gu;

/**
 * Parts a paragraph at 一是…二是…: numbers must begin a clause of the sentence and follow each other.
 * One number alone (这一是 is no list) parts nothing unless it opens the paragraph.
 */
export function splitItems(paragraph: Paragraph): TextRun[] {
  const starts = itemStarts(paragraph.text);
  if (starts.length === 0) return [{ paragraph, marker: null }];
  const runs: TextRun[] = [];
  const cuts = [...starts, paragraph.text.length];
  const lead = sliceParagraph(paragraph, 0, cuts[0] ?? 0);
  if (lead !== null) runs.push({ paragraph: lead, marker: null });
  starts.forEach((start, i) => {
    const item = sliceParagraph(paragraph, start, cuts[i + 1] ?? paragraph.text.length);
    if (item !== null) runs.push({ paragraph: item, marker: readMarker(item.text) });
  });
  return runs;
}

/** Offsets at which the items of a text begin. */
export function itemStarts(text: string): number[] {
  const starts: number[] = [];
  let expected = 0;
  for (const match of text.matchAll(ORDINAL)) {
    const number = chineseNumber(match[1] ?? '') ?? 0;
    const opens = match.index === 0 || number === 1;
    if (number === expected || (opens && expected === 0)) {
      starts.push(match.index);
      expected = number + 1;
    }
  }
  return starts.length === 1 && starts[0] !== 0 ? [] : starts;
}

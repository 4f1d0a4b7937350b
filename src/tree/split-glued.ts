import { chineseNumber } from '../numeral/chinese-number.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { markerOf, sliceParagraph } from '../text/paragraph.ts';
import type { Family, Marker } from '../text/read-marker.ts';
import { readMarker } from '../text/read-marker.ts';

/** Families that may be glued to the sentence before, wide ones first; the others only bound a search. */
const GLUED: readonly Family[] = ['han', 'han-bracket', 'arabic'];
const WIDER: readonly Family[] = ['part', 'chapter', 'subchapter', 'article', ...GLUED];
const PATTERNS: Readonly<Partial<Record<Family, RegExp>>> = {
  han: /(?<=[。：:！!；;”）]\s*)[一二三四五六七八九十]{1,3}、/gu,
  'han-bracket': /(?<=[。：:！!；;”）]\s*)[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)]/gu,
  arabic: /(?<=[。：:！!；;”）]\s*)\d{1,2}[.．、]/gu,
};

/**
 * Parts paragraphs where a copied page lost its line end before a number: …重点抓好以下十个方面的工作：（一）超前谋划…
 * The number must be missed, the one after it beginning a paragraph below; a heading 。二、未来五年的目标任务 may
 * also end its paragraph.
 */
export function splitGlued(paragraphs: readonly Paragraph[]): Paragraph[] {
  const markers = paragraphs.map(markerOf);
  const cuts = new Map<number, number[]>();
  markers.forEach((marker, at) => {
    if (marker === null || !GLUED.includes(marker.family) || marker.number < 2) return;
    cutMissed(paragraphs, markers, at, marker, cuts);
  });
  cutTails(paragraphs, markers, cuts);
  return paragraphs.flatMap((paragraph, at) => sliced(paragraph, cuts.get(at) ?? []));
}

/** Looks above a number for the ones missed before it, up to the last number as wide. */
function cutMissed(
  paragraphs: readonly Paragraph[],
  markers: readonly (Marker | null)[],
  at: number,
  { family, number }: Marker,
  cuts: Map<number, number[]>,
): void {
  const bounds = WIDER.slice(0, WIDER.indexOf(family) + 1);
  let missed = number - 1;
  for (let above = at - 1; above >= 0 && missed > 0; above -= 1) {
    const own = markers[above] ?? null;
    const isBound = own !== null && bounds.includes(own.family);
    if (isBound && own.family === family && own.number === missed) return;
    let end = Infinity;
    const words = paragraphs[above]?.row === undefined ? (paragraphs[above]?.text ?? '') : '';
    for (const found of foundIn(words, family).reverse()) {
      if (found.number !== missed || found.index >= end) continue;
      cuts.set(above, [...(cuts.get(above) ?? []), found.index]);
      end = found.index;
      missed -= 1;
    }
    if (isBound) return;
  }
}

function foundIn(text: string, family: Family): { index: number; number: number }[] {
  const pattern = PATTERNS[family];
  // 附件：1.… and 注：1.… list annexes and notes
  if (pattern === undefined || /^(?:附|注|备注|说明)/u.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap(({ index }) => {
    const marker = readMarker(text.slice(index, index + 30));
    return marker?.family === family ? [{ index, number: marker.number }] : [];
  });
}

const TAIL = /(?<=[。！]\s*)([一二三四五六七八九十]{1,3})、[^。；，：？！]{4,30}$/u;

/** …认真加以解决。二、未来五年的目标任务: the next chapter's heading at a paragraph's end. */
function cutTails(
  paragraphs: readonly Paragraph[],
  markers: readonly (Marker | null)[],
  cuts: Map<number, number[]>,
): void {
  let last = 0;
  paragraphs.forEach(({ text, row, boxed }, at) => {
    if (row !== undefined || boxed === true) return;
    const marker = markers[at];
    if (marker?.family === 'han') last = marker.number;
    const tail = TAIL.exec(text);
    if (tail === null || chineseNumber(tail[1] ?? '') !== last + 1 || last === 0) return;
    const next = markers.slice(at + 1).find((each) => each?.family === 'han');
    if (next?.number === last + 1) return;
    last += 1;
    if (cuts.get(at)?.includes(tail.index) !== true)
      cuts.set(at, [...(cuts.get(at) ?? []), tail.index]);
  });
}

function sliced(paragraph: Paragraph, cuts: readonly number[]): Paragraph[] {
  if (cuts.length === 0 || paragraph.as !== undefined) return [paragraph];
  const ends = [0, ...[...cuts].sort((a, b) => a - b), paragraph.text.length];
  return ends.flatMap((from, i) => {
    const to = ends[i + 1];
    const part = to === undefined ? null : sliceParagraph(paragraph, from, to);
    return part === null ? [] : [part];
  });
}

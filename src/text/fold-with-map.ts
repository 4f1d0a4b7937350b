import { INVISIBLE_SIGNS } from '../model/invisible-signs.ts';
import { foldLetters, foldSigns, foldText } from './fold-text.ts';

/** Folded text, and for each of its UTF-16 units where in the raw text it comes from. */
export interface FoldedText {
  folded: string;
  from: Int32Array;
  to: Int32Array;
}

/** Folds as `foldText` and keeps the way back: `Ⅷ级` → `viii级`, all four letters from raw [0, 1). */
export function foldWithMap(raw: string): FoldedText {
  const folded = foldText(raw);
  const from = new Int32Array(folded.length);
  const to = new Int32Array(folded.length);
  let at = 0;
  const put = (unit: string, start: number, end: number): void => {
    if (unit === '-' && at > 0 && folded[at - 1] === '-') {
      to[at - 1] = end;
      return;
    }
    if (at < folded.length) {
      from[at] = start;
      to[at] = end;
    }
    at += 1;
  };
  let start = 0;
  while (start < raw.length) {
    const end = endOfPiece(raw, start);
    if (end === start + 1 && isPlain(raw.charCodeAt(start))) {
      put('', start, end);
    } else {
      for (const unit of unitsOf(raw.slice(start, end))) put(unit, start, end);
    }
    start = end;
  }
  // Should folding by pieces ever differ in length from the whole, a hit stands for the whole entry.
  if (at !== folded.length) return { folded, from: from.fill(0), to: to.fill(raw.length) };
  return { folded, from, to };
}

/** Folded units of pieces met before; a text has a few dozen different ones. */
const known = new Map<string, string[]>();

function unitsOf(piece: string): string[] {
  const units = known.get(piece) ?? foldLetters(piece).split('').map(foldSigns);
  if (piece.length < 3) known.set(piece, units);
  return units;
}

/** A Han character, digit, small letter or usual sign: folds to itself, and no neighbour changes it. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x3001 && code <= 0x3002) ||
    (code >= 0x3008 && code <= 0x300b)
  );
}

/** End of the smallest stretch that normalises by itself: a letter with its marks, a Hangul syllable. */
function endOfPiece(raw: string, start: number): number {
  let end = start + widthAt(raw, start);
  while (end < raw.length && !isPlain(raw.charCodeAt(end))) {
    const point = raw.slice(end, end + widthAt(raw, end));
    if (!joins(raw.slice(start, end), point)) break;
    end += point.length;
  }
  return end;
}

/** UTF-16 units of the code point at a place. */
function widthAt(raw: string, at: number): number {
  return (raw.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Latin letters and signs, dashes and quotation marks, full-width signs: these never compose with what is before. */
function standsAlone(code: number): boolean {
  return (
    code < 0x300 ||
    (code >= 0x2010 && code <= 0x203b) ||
    (code >= 0x3000 && code <= 0x3020) ||
    (code >= 0xff01 && code <= 0xff5e)
  );
}

/** Whether a code point composes with what stands before it (e + ́, ｶ + ﾞ), or might through marks or unseen signs between. */
function joins(before: string, point: string): boolean {
  if (point.replace(INVISIBLE_SIGNS, '') === '') return true;
  if (standsAlone(point.charCodeAt(0))) return false;
  if (/^\p{M}/u.test(point)) return true;
  const piece = before.replace(INVISIBLE_SIGNS, '');
  const apart = piece.normalize('NFKC') + point.normalize('NFKC');
  return (piece + point).normalize('NFKC') !== apart;
}

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
  for (const [start, end] of textToPieces(raw)) {
    for (const unit of unitsOf(raw.slice(start, end))) {
      if (unit === '-' && at > 0 && folded[at - 1] === '-') {
        to[at - 1] = end;
      } else if (at < folded.length) {
        from[at] = start;
        to[at] = end;
        at += 1;
      } else {
        return { folded, from: from.fill(0), to: to.fill(raw.length) };
      }
    }
  }
  // Should folding by pieces ever be shorter than the whole, a hit stands for the whole entry.
  if (at !== folded.length) return { folded, from: from.fill(0), to: to.fill(raw.length) };
  return { folded, from, to };
}

/** One unit of NFKC and lower case that no neighbour changes: kept as it is. */
const plain = /^[\u4e00-\u9fff0-9a-z,.:;()%、。〔〕《》]$/u;

/** The folded units of one piece; dash runs are joined by the caller, since they reach across pieces. */
function unitsOf(piece: string): string[] {
  if (plain.test(piece)) return [piece];
  return foldLetters(piece).split('').map(foldSigns);
}

/** Smallest stretches of a text that normalise by themselves: a letter with its marks, a Hangul syllable. */
function* textToPieces(raw: string): Generator<[number, number]> {
  let start = 0;
  let at = 0;
  for (const point of raw) {
    if (at > start && !plain.test(point)) {
      const piece = raw.slice(start, at);
      if (!joins(piece, point)) {
        yield [start, at];
        start = at;
      }
    } else if (at > start) {
      yield [start, at];
      start = at;
    }
    at += point.length;
  }
  if (at > start) yield [start, at];
}

/** Whether a code point composes with what stands before it (e + ́, ｶ + ﾞ), or might through marks between. */
function joins(piece: string, point: string): boolean {
  if (/^\p{M}/u.test(point)) return true;
  const apart = piece.normalize('NFKC') + point.normalize('NFKC');
  return (piece + point).normalize('NFKC') !== apart;
}

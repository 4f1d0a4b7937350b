import { cutEach, matchRanges } from './cut-line.ts';
import type { Cleaned, Line } from './line.ts';

// Zero-width and direction marks, soft hyphen, BOM in the middle, control characters but tab and line ends.
const INVISIBLE =
  /(?:(?![\s\u0085])\p{Cc}|\u200d|[\ufe00-\ufe0f]|[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffc])+/gu;

/** Takes characters out that nobody can see and that would part words for search. */
export function takeInvisible(lines: readonly Line[]): Cleaned {
  return cutEach(lines, '不可见字符', ({ text }) => matchRanges(text, INVISIBLE));
}

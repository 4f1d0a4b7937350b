import { cutEach, matchRanges } from './cut-line.ts';
import { INVISIBLE_SIGNS } from '../model/invisible-signs.ts';
import type { Cleaned, Line } from './line.ts';

/** Takes characters out that nobody can see and that would part words for search. */
export function takeInvisible(lines: readonly Line[]): Cleaned {
  return cutEach(lines, '不可见字符', ({ text }) => matchRanges(text, INVISIBLE_SIGNS));
}

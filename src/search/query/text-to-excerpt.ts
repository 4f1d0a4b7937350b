import type { Range } from '../../model/clause.ts';

/** Characters of context before and behind a hit: two lines on a page of 38 characters a line. */
const context = 32;

/** A stretch of an entry's text, and the marks in it. */
export interface Excerpt {
  text: string;
  marks: Range[];
}

/**
 * The text around the first hit of each term, pieces joined by …, every hit in them marked.
 * Line breaks become blanks, so that the excerpt is one line of plain text.
 */
export function textToExcerpt(text: string, firsts: Range[], marks: Range[]): Excerpt {
  const windows = joinWindows(
    firsts.map(([start, end]) => [
      Math.max(0, start - context),
      Math.min(text.length, end + context),
    ]),
  );
  const excerpt: Excerpt = { text: '', marks: [] };
  let previous = 0;
  for (const window of windows) {
    const [start, end] = [boundary(text, window[0]), boundary(text, window[1])];
    if (start > previous) excerpt.text += '…';
    const shift = excerpt.text.length - start;
    excerpt.text += text.slice(start, end);
    for (const [from, to] of marks) {
      if (from < end && to > start) {
        excerpt.marks.push([Math.max(from, start) + shift, Math.min(to, end) + shift]);
      }
    }
    previous = end;
  }
  if (previous < text.length) excerpt.text += '…';
  excerpt.text = excerpt.text.replace(/\n/gu, ' ');
  return excerpt;
}

/** Never between the halves of a surrogate pair. */
function boundary(text: string, at: number): number {
  return /[\udc00-\udfff]/u.test(text.charAt(at)) && at > 0 && at < text.length ? at - 1 : at;
}

/** Windows in order; those that overlap or nearly meet become one. */
function joinWindows(windows: Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of windows.sort((a, b) => a[0] - b[0])) {
    const last = joined[joined.length - 1];
    if (last !== undefined && start <= last[1] + 4) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

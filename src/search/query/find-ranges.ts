import type { Range } from '../../model/clause.ts';
import type { FoldedText } from '../../text/fold-with-map.ts';

/** Where a folded term stands in the raw text, without overlaps, as the browser's own find counts. */
export function findRanges(text: FoldedText, term: string): Range[] {
  const ranges: Range[] = [];
  if (term === '') return ranges;
  for (
    let at = text.folded.indexOf(term);
    at !== -1;
    at = text.folded.indexOf(term, at + term.length)
  ) {
    ranges.push([text.from[at] ?? 0, text.to[at + term.length - 1] ?? 0]);
  }
  return ranges;
}

/** Ranges of several terms in reading order, those that touch or overlap joined. */
export function joinRanges(ranges: Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined[joined.length - 1];
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

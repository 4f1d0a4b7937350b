import type { Range } from '../../model/clause.ts';
import type { Scope } from '../../words/facet.ts';
import type { Answer } from './answer.ts';
import { findRanges, joinRanges } from './find-ranges.ts';
import type { SearchEntry } from './unpack-entries.ts';

/** An entry that answers a query, with its text; `ranges` are the hits in it, in reading order. */
export interface Found {
  entry: SearchEntry;
  ranges: Range[];
  /** First hit of each word, which the excerpt must show. */
  firsts: Range[];
}

/** Where an answer's words stand in the text of one of its entries. */
export function entryToFound(entry: SearchEntry, { query, scope }: Answer): Found {
  const ranges = query.all.map((term) => rangesInScope(entry, term, scope));
  return {
    entry,
    ranges: joinRanges(ranges.flat()),
    firsts: ranges.flatMap((one) => one.slice(0, 1)),
  };
}

/** Hits of one term in an entry that count in a scope; one that reaches out of a bracket is 正文. */
function rangesInScope(entry: SearchEntry, term: string, scope: Scope): Range[] {
  const ranges = findRanges(entry.map(), term);
  if (scope === '全部') return ranges;
  const inside = (range: Range): boolean =>
    entry.duties.some(([start, end]) => range[0] >= start && range[1] <= end);
  return ranges.filter((range) => inside(range) === (scope === '责任单位'));
}

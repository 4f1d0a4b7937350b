import type { Range } from '../../model/clause.ts';
import { findRanges } from './find-ranges.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { SearchEntry } from './unpack-entries.ts';

/** Where words are looked for: anywhere, outside the named bodies (正文), or only among them. */
export type Scope = '全部' | '正文' | '责任单位';

/** The truth: the folded entry contains every folded word and none of the excluded ones. */
export function entryMatches(entry: SearchEntry, query: ParsedQuery): boolean {
  return (
    query.all.length > 0 &&
    query.all.every((term) => entry.folded.includes(term)) &&
    !query.none.some((term) => entry.folded.includes(term))
  );
}

/** Hits of one term in an entry that count in a scope; one that reaches out of a bracket is 正文. */
export function rangesInScope(entry: SearchEntry, term: string, scope: Scope): Range[] {
  const ranges = findRanges(entry.map(), term);
  if (scope === '全部') return ranges;
  const inside = (range: Range): boolean =>
    entry.duties.some(([start, end]) => range[0] >= start && range[1] <= end);
  return ranges.filter((range) => inside(range) === (scope === '责任单位'));
}

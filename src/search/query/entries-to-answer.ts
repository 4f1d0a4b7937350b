import type { Range } from '../../model/clause.ts';
import { type Filters, entryPasses, facets, valuesOf } from './filters.ts';
import { joinRanges } from './find-ranges.ts';
import { type Scope, rangesInScope } from './match-entry.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { Facet } from '../data/search-data.ts';
import type { SearchEntry } from './unpack-entries.ts';

/** An entry that answers a query; `ranges` are the hits in its text, in reading order. */
export interface Found {
  entry: SearchEntry;
  ranges: Range[];
  /** First hit of each word, which the excerpt must show. */
  firsts: Range[];
}

/** Everything a page shows of an answer, in the order of documents and entries. */
export interface Answer {
  query: ParsedQuery;
  found: Found[];
  /** Entries by scope, filters applied; an entry with hits both ways counts in both. */
  scopes: Record<Scope, number>;
  /** The filters that were asked for, under the names that a page shows. */
  filters: Record<string, string[]>;
  /** Values of each filter with the entries they would leave, the other filters applied. */
  counts: Map<Facet, Map<string, number>>;
}

/** Work that leaves a page free to answer, in milliseconds. */
const slice = 12;

/** Everything a page shows of an answer; it lets go of the page now and then, since thousands may answer. */
export async function entriesToAnswer(
  query: ParsedQuery,
  entries: SearchEntry[],
  filters: Filters,
  scope: Scope,
): Promise<Answer> {
  const answer: Answer = {
    query,
    found: [],
    filters: {},
    scopes: { 全部: 0, 正文: 0, 责任单位: 0 },
    counts: new Map(facets.map((facet) => [facet, new Map<string, number>()])),
  };
  let started = performance.now();
  for (const entry of entries) {
    if (performance.now() - started > slice) {
      await new Promise((resolve) => setTimeout(resolve));
      started = performance.now();
    }
    const found = entryToFound(entry, query, scope);
    const passes = entryPasses(entry, filters);
    if (found !== null) {
      for (const facet of facets) {
        const counts = answer.counts.get(facet);
        if (counts === undefined || !(passes || entryPasses(entry, filters, facet))) continue;
        for (const [value = ''] of valuesOf(entry, facet)) {
          counts.set(value, (counts.get(value) ?? 0) + 1);
        }
      }
    }
    if (!passes) continue;
    if (found !== null) answer.found.push(found);
    for (const one of ['全部', '正文', '责任单位'] as const) {
      const counted = one === scope ? found !== null : entryToFound(entry, query, one) !== null;
      if (counted) answer.scopes[one] += 1;
    }
  }
  return answer;
}

/** An entry's hits in a scope, null where some word has none there. */
export function entryToFound(entry: SearchEntry, query: ParsedQuery, scope: Scope): Found | null {
  const ranges = query.all.map((term) => rangesInScope(entry, term, scope));
  const firsts = ranges.flatMap((one) => one.slice(0, 1));
  if (firsts.length < query.all.length) return null;
  return { entry, ranges: joinRanges(ranges.flat()), firsts };
}

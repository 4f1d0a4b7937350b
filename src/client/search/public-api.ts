import { foundToHit } from '../../search/query/answer-to-hits.ts';
import type { Search, SearchOptions } from '../../search/query/create-search.ts';
import type { PlanSearch } from './plan-search.ts';

/** The public face of the query side: every entry that answers, in the order of documents and entries. */
export function publicApi(search: Search): PlanSearch {
  return {
    search: async (query, options) => {
      // Callers outside TypeScript may give a number.
      const found = await search.find(`${query as string | number}`, readOptions(options));
      const hits = found.map(foundToHit);
      return { total: hits.length, hits };
    },
  };
}

/**
 * Options as other programs give them, which no compiler of ours checks: one value stands for a list of one, nothing
 * for no filter.
 */
function readOptions(given: unknown): SearchOptions {
  const { filters, literal } = (given ?? {}) as Record<string, unknown>;
  const lists = Object.entries(filters ?? {}).map(([name, values]): [string, string[]] => [
    name,
    [values ?? []].flat().map(String),
  ]);
  return { literal: literal === true, filters: Object.fromEntries(lists) };
}

import { type Hit, foundToHit } from '../../search/answer-to-hits.ts';
import type { Search } from '../../search/create-search.ts';

/** What other programs call on search.html. */
export interface PlanSearch {
  search(
    query: string,
    options?: { filters?: Record<string, string[]>; literal?: boolean },
  ): Promise<{ total: number; hits: Hit[] }>;
}

/** The public face of the query side: every entry that answers, in the order of documents and entries. */
export function publicApi(search: Search): PlanSearch {
  return {
    search: async (query, options = {}) => {
      // Callers are other programs, not checked by our compiler: one value stands for a list of one.
      const filters = Object.entries(options.filters ?? {}).map(
        ([name, values]): [string, string[]] => [
          name,
          (Array.isArray(values) ? values : [values]).map(String),
        ],
      );
      const found = await search.find(String(query), {
        literal: options.literal === true,
        filters: Object.fromEntries(filters),
      });
      const hits = found.map(foundToHit);
      return { total: hits.length, hits };
    },
  };
}

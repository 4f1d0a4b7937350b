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
      const found = await search.find(String(query), options);
      const hits = found.map(foundToHit);
      return { total: hits.length, hits };
    },
  };
}

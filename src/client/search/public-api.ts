import { answerToHits } from '../../search/query/answer-to-hits.ts';
import type { Search, SearchOptions } from '../../search/query/create-search.ts';
import type { PlanSearch } from './plan-search.ts';

/** Hits that come with an excerpt unless more or fewer are asked for. */
const usualExcerpts = 20;

/** The public face of the query side: every entry that answers, in the order of documents and entries. */
export function publicApi(
  search: Pick<Search, 'ask' | 'manifest' | 'anchors' | 'texts'>,
): PlanSearch {
  return {
    search: async (query, options) => {
      const { excerpts, ...asked } = readOptions(options);
      // Callers outside TypeScript may give a number.
      const answer = await search.ask(`${query as string | number}`, asked);
      const hits = await answerToHits(answer, search, excerpts);
      return { total: hits.length, hits };
    },
  };
}

/**
 * Options as other programs give them, which no compiler of ours checks: one value stands for a list of one, nothing
 * for no filter, what is no number of excerpts for the usual number.
 */
function readOptions(given: unknown): SearchOptions & { excerpts: number } {
  const { filters, literal, excerpts } = (given ?? {}) as Record<string, unknown>;
  const lists = Object.entries(filters ?? {}).map(([name, values]): [string, string[]] => [
    name,
    [values ?? []].flat().map(String),
  ]);
  return {
    literal: literal === true,
    filters: Object.fromEntries(lists),
    excerpts: readExcerpts(excerpts),
  };
}

function readExcerpts(given: unknown): number {
  if (given === 'all') return Infinity;
  return typeof given === 'number' && given >= 0 ? Math.floor(given) : usualExcerpts;
}

import { type Answer, type Found, entriesToAnswer, entryToFound } from './entries-to-answer.ts';
import { type IndexParts, findCandidates } from './find-candidates.ts';
import { type Filters, entryPasses, readFilters, showFilters, valuesOf } from './filters.ts';
import { type Scope, entryMatches } from './match-entry.ts';
import { loadOnce } from './load-once.ts';
import { openEntries } from './open-entries.ts';
import type { Wordings } from './other-wordings.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';
import type { SearchManifest } from '../data/search-data.ts';
import type { SearchEntry } from './unpack-entries.ts';

/** Filters by their Chinese or English names, each with values of which one must hold. */
export interface SearchOptions {
  filters?: Record<string, string[]>;
  literal?: boolean;
  scope?: Scope;
}

/** What the query side needs of its surroundings; every load may fail. */
export interface SearchParts extends IndexParts {
  loadManifest: () => Promise<SearchManifest>;
  loadChunk: (name: string) => Promise<Uint8Array>;
}

/** The query side as pages use it. */
export interface Search {
  manifest: () => Promise<SearchManifest>;
  ask: (query: string, options?: SearchOptions) => Promise<Answer>;
  /** Only the entries, without counting scopes and filters. */
  find: (query: string, options?: SearchOptions) => Promise<Found[]>;
  wordings: () => Promise<Wordings>;
}

/** The query side: candidates from the index, or all entries where it cannot run; the texts have the last word. */
export function createSearch(parts: SearchParts): Search {
  const getManifest = loadOnce(parts.loadManifest);
  const findForAll = findCandidates(parts);
  const openTexts = loadOnce(async () => openEntries(await getManifest(), parts.loadChunk));

  /** Entries that answer the words, from the documents that pass; the filters on entries are the caller's. */
  const match = async (query: ParsedQuery, filters: Filters): Promise<SearchEntry[]> => {
    if (query.all.length === 0) return [];
    const candidates = await findForAll(query.all, await getManifest());
    const loadEntries = await openTexts();
    const entries = await loadEntries(candidates, filters);
    return entries.filter((entry) => entryMatches(entry, query));
  };

  return {
    manifest: getManifest,
    wordings: loadOnce(async () => {
      const bytes = await parts.loadChunk((await getManifest()).wordings);
      return JSON.parse(new TextDecoder().decode(bytes)) as Wordings;
    }),
    ask: async (text, options = {}) => {
      const query = parseQuery(text, options.literal);
      const filters = readFilters(options.filters ?? {});
      const entries = filters === null ? [] : await match(query, new Map());
      const answer = await entriesToAnswer(
        query,
        entries,
        filters ?? new Map(),
        options.scope ?? '全部',
      );
      if (query.all.length === 0) return { ...answer, filters: options.filters ?? {} };
      const { plans } = await getManifest();
      const shown = showFilters(options.filters ?? {}, (facet) =>
        facet === '主题' || facet === '责任单位'
          ? entries.flatMap((entry) => valuesOf(entry, facet))
          : plans.flatMap((plan) => plan.facets[facet]),
      );
      return { ...answer, filters: shown };
    },
    find: async (text, options = {}) => {
      const query = parseQuery(text, options.literal);
      const filters = readFilters(options.filters ?? {});
      if (filters === null) return [];
      const entries = await match(query, filters);
      return entries.flatMap((entry) => {
        if (!entryPasses(entry, filters)) return [];
        return entryToFound(entry, query, options.scope ?? '全部') ?? [];
      });
    },
  };
}

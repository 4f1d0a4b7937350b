import { type Answer, type Found, entriesToAnswer, entryToFound } from './entries-to-answer.ts';
import { type Filters, entryPasses, readFilters, showFilters, valuesOf } from './filters.ts';
import { type Scope, entryMatches } from './match-entry.ts';
import { type LoadEntries, openEntries } from './open-entries.ts';
import type { FindCandidates } from './open-pagefind.ts';
import type { Wordings } from './other-wordings.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';
import type { SearchManifest } from './search-data.ts';
import type { SearchEntry } from './unpack-entries.ts';

/** Filters by their Chinese or English names, each with values of which one must hold. */
export interface SearchOptions {
  filters?: Record<string, string[]>;
  literal?: boolean;
  scope?: Scope;
}

/** What the query side needs of its surroundings; every load may fail. */
export interface SearchParts {
  loadManifest: () => Promise<SearchManifest>;
  loadChunk: (name: string) => Promise<Uint8Array>;
  openIndex: (manifest: SearchManifest) => Promise<FindCandidates>;
  /** Told once, when the index cannot be used and texts are scanned from then on. */
  onScan: (reason: unknown) => void;
}

/** The query side as pages use it. */
export interface Search {
  manifest: () => Promise<SearchManifest>;
  ask: (query: string, options?: SearchOptions) => Promise<Answer>;
  /** Only the entries, without counting scopes and filters. */
  find: (query: string, options?: SearchOptions) => Promise<Found[]>;
  wordings: () => Promise<Wordings>;
}

/** So many words of a query are looked up in the index; the texts decide on all of them. */
const wordsAsked = 3;

/** The query side: candidates from the index, or all entries where it cannot run; the texts have the last word. */
export function createSearch(parts: SearchParts): Search {
  let manifest: Promise<SearchManifest> | undefined;
  let index: Promise<FindCandidates> | undefined;
  let scans = false;
  let loadEntries: LoadEntries | undefined;

  const getManifest = (): Promise<SearchManifest> => {
    manifest ??= parts.loadManifest().catch((error: unknown) => {
      manifest = undefined;
      throw error;
    });
    return manifest;
  };

  const findCandidates = async (all: string[], plans: SearchManifest): Promise<number[] | null> => {
    if (scans) return null;
    try {
      index ??= parts.openIndex(plans);
      const find = await index;
      const words = [...all].sort((a, b) => b.length - a.length).slice(0, wordsAsked);
      const lists = await Promise.all(words.map((word) => find(word)));
      return lists.reduce((left, right) => {
        const kept = new Set(right);
        return left.filter((ordinal) => kept.has(ordinal));
      });
    } catch (error) {
      if (!scans) parts.onScan(error);
      scans = true;
      return null;
    }
  };

  /** Entries that answer the words, from the documents that pass; the filters on entries are the caller's. */
  const match = async (query: ParsedQuery, filters: Filters): Promise<SearchEntry[]> => {
    if (query.all.length === 0) return [];
    const data = await getManifest();
    const candidates = await findCandidates(query.all, data);
    loadEntries ??= openEntries(data, parts.loadChunk);
    const entries = await loadEntries(candidates, filters);
    return entries.filter((entry) => entryMatches(entry, query));
  };

  let wordings: Promise<Wordings> | undefined;

  return {
    manifest: getManifest,
    wordings: () => {
      wordings ??= getManifest()
        .then((data) => parts.loadChunk(data.wordings))
        .then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Wordings);
      return wordings;
    },
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

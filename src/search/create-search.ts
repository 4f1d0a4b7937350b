import type { Range } from '../model/clause.ts';
import { type Filters, entryPasses, facets, planPasses, readFilters, valuesOf } from './filters.ts';
import { joinRanges } from './find-ranges.ts';
import { type Scope, entryMatches, rangesInScope } from './match-entry.ts';
import type { FindCandidates } from './open-pagefind.ts';
import type { Wordings } from './other-wordings.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';
import type { Facet, SearchManifest, SearchPlan } from './search-data.ts';
import { type SearchEntry, unpackEntries } from './unpack-entries.ts';

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
  /** Values of each filter with the entries they would leave, the other filters applied. */
  counts: Map<Facet, Map<string, number>>;
}

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
  const chunks = new Map<string, Promise<SearchEntry[]>>();

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

  const loadEntries = async (ordinals: number[] | null, data: SearchManifest, skip: Filters) => {
    const open = data.plans.filter((plan) => planPasses(plan, skip));
    const inOpen = (ordinal: number): boolean =>
      open.some((plan) => ordinal >= plan.first && ordinal < plan.first + plan.count);
    const wanted = ordinals?.filter(inOpen).sort((a, b) => a - b);
    const needed = data.chunks.filter(({ first }, at) => {
      const end = data.chunks[at + 1]?.first ?? data.total;
      return wanted === undefined
        ? open.some((plan) => plan.first < end && plan.first + plan.count > first)
        : wanted.some((ordinal) => ordinal >= first && ordinal < end);
    });
    const lists = await Promise.all(needed.map((chunk) => loadEntryChunk(chunk, data.plans)));
    const entries = lists.flat();
    if (wanted === undefined) return entries.filter((entry) => inOpen(entry.ordinal));
    const kept = new Set(wanted);
    return entries.filter((entry) => kept.has(entry.ordinal));
  };

  const loadEntryChunk = (
    chunk: { name: string; first: number },
    plans: SearchPlan[],
  ): Promise<SearchEntry[]> => {
    const known = chunks.get(chunk.name);
    if (known !== undefined) return known;
    const promise = parts
      .loadChunk(chunk.name)
      .then((bytes) => unpackEntries(bytes, chunk.first, plans))
      .catch((error: unknown) => {
        chunks.delete(chunk.name);
        throw error;
      });
    chunks.set(chunk.name, promise);
    return promise;
  };

  /** Entries that answer the words, from the documents that pass; the filters on entries are the caller's. */
  const match = async (query: ParsedQuery, filters: Filters): Promise<SearchEntry[]> => {
    if (query.all.length === 0) return [];
    const data = await getManifest();
    const candidates = await findCandidates(query.all, data);
    const entries = await loadEntries(candidates, data, filters);
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
      return toAnswer(query, entries, filters ?? new Map(), options.scope ?? '全部');
    },
    find: async (text, options = {}) => {
      const query = parseQuery(text, options.literal);
      const filters = readFilters(options.filters ?? {});
      if (filters === null) return [];
      const entries = await match(query, filters);
      return entries.flatMap((entry) => {
        if (!entryPasses(entry, filters)) return [];
        return toFound(entry, query, options.scope ?? '全部') ?? [];
      });
    },
  };
}

function toAnswer(
  query: ParsedQuery,
  entries: SearchEntry[],
  filters: Filters,
  scope: Scope,
): Answer {
  const answer: Answer = {
    query,
    found: [],
    scopes: { 全部: 0, 正文: 0, 责任单位: 0 },
    counts: new Map(facets.map((facet) => [facet, new Map<string, number>()])),
  };
  for (const entry of entries) {
    const found = toFound(entry, query, scope);
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
      const counted = one === scope ? found !== null : toFound(entry, query, one) !== null;
      if (counted) answer.scopes[one] += 1;
    }
  }
  return answer;
}

/** An entry's hits in a scope, null where some word has none there. */
function toFound(entry: SearchEntry, query: ParsedQuery, scope: Scope): Found | null {
  const ranges = query.all.map((term) => rangesInScope(entry, term, scope));
  const firsts = ranges.flatMap((one) => one.slice(0, 1));
  if (firsts.length < query.all.length) return null;
  return { entry, ranges: joinRanges(ranges.flat()), firsts };
}

import type { EntryDuties, EntrySizes } from '../data/facts.ts';
import { partToFacts } from '../data/facts-part.ts';
import type { SearchManifest } from '../data/search-data.ts';
import {
  type Answer,
  type ScopeCounts,
  type ValueCounts,
  countScopes,
  countValues,
} from './answer.ts';
import { isEntryFacet, type Scope } from '../../words/facet.ts';
import { filterTests, readFilters, showFilters } from './filters.ts';
import { indexOrScan } from './index-or-scan.ts';
import { loadOnce } from './load-once.ts';
import { entriesWith, placesInScope } from './match-terms.ts';
import { openEntries } from './open-entries.ts';
import { openIndex } from './open-index.ts';
import type { Wordings } from './other-wordings.ts';
import { parseQuery } from './parse-query.ts';
import { byPlan } from './plan-of.ts';
import { textsToPlaces } from './texts-to-places.ts';
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
  /** Told once, when the index cannot be used and texts are scanned from then on. */
  onScan: (reason: unknown) => void;
}

/** The query side as pages use it. */
export interface Search {
  manifest: () => Promise<SearchManifest>;
  /** Which entries answer, in the order of documents and entries: from the index, without their texts. */
  ask: (query: string, options?: SearchOptions) => Promise<Answer>;
  /** How an answer falls into scopes, and into the values of the filters: the one is there sooner. */
  countScopes: (answer: Answer) => Promise<ScopeCounts>;
  countValues: (answer: Answer) => Promise<ValueCounts>;
  /** Entries with their texts, in the order of the numbers, and which chunk each comes in. */
  texts: (ordinals: readonly number[]) => Promise<SearchEntry[]>;
  chunkOf: (ordinal: number) => Promise<number>;
  duties: () => Promise<EntryDuties>;
  sizes: () => Promise<EntrySizes>;
  /** Anchors of all entries. */
  anchors: () => Promise<string[]>;
  wordings: () => Promise<Wordings>;
}

/** The query side: the index says which entries answer, or where it cannot be used a scan of all texts. */
export function createSearch({ loadManifest, loadChunk, onScan }: SearchParts): Search {
  const getManifest = loadOnce(loadManifest);
  const loadJson = <Value>(nameIn: (manifest: SearchManifest) => string): (() => Promise<Value>) =>
    loadOnce(async () => {
      const bytes = await loadChunk(nameIn(await getManifest()));
      return JSON.parse(new TextDecoder().decode(bytes)) as Value;
    });
  const getFacts = loadOnce(async () => partToFacts(await loadChunk((await getManifest()).facts)));
  const getDuties = loadJson<EntryDuties>(({ duties }) => duties);
  const open = loadOnce(async () => {
    const manifest = await getManifest();
    const entries = openEntries(manifest, loadChunk);
    const everything = Array.from({ length: manifest.total }, (_, at) => at);
    const findIn = async (term: string, ordinals: readonly number[]) =>
      textsToPlaces(await entries.load(ordinals), term);
    const index = openIndex(manifest, loadChunk, findIn);
    return {
      entries,
      find: indexOrScan({ index, scan: (term) => findIn(term, everything), onScan }),
    };
  });

  return {
    manifest: getManifest,
    duties: getDuties,
    sizes: loadJson<EntrySizes>(({ sizes }) => sizes),
    anchors: loadJson<string[]>(({ anchors }) => anchors),
    wordings: loadJson<Wordings>(({ wordings }) => wordings),
    texts: async (ordinals) => (await open()).entries.load(ordinals),
    chunkOf: async (ordinal) => (await open()).entries.chunkOf(ordinal),
    countScopes: async (answer) => {
      const facts = [...answer.filters.keys()].some(isEntryFacet) ? await getFacts() : null;
      return countScopes(answer, await getManifest(), await getDuties(), facts);
    },
    countValues: async (answer) => countValues(answer, await getManifest(), await getFacts()),
    ask: async (text, { filters: given = {}, literal, scope = '全部' } = {}) => {
      const query = parseQuery(text, literal);
      const filters = readFilters(given);
      const nothing = { query, scope, filters: filters ?? new Map(), shown: given };
      if (query.all.length === 0) return { ...nothing, all: [], none: [], matching: [], found: [] };
      const [{ find }, manifest] = await Promise.all([open(), getManifest()]);
      const places = async (term: string) => ({ term, places: await find(term) });
      const needsFacts = [...(filters?.keys() ?? [])].some(isEntryFacet);
      const [all, none, facts, duties] = await Promise.all([
        Promise.all(query.all.map(places)),
        Promise.all(query.none.map(places)),
        needsFacts ? getFacts() : null,
        scope === '全部' ? null : getDuties(),
      ]);
      const matching = entriesWith(
        all.map((term) => placesInScope(term, scope, duties)),
        none.map((term) => term.places),
        manifest.total,
      );
      const tests = filters === null ? null : filterTests(filters, facts);
      const found = byPlan(manifest.plans, matching).flatMap(({ plan, ordinals }) =>
        tests?.plan(plan) === true ? ordinals.filter((ordinal) => tests.entry(ordinal)) : [],
      );
      const shown = showFilters(given, (facet) => {
        if (!isEntryFacet(facet)) return manifest.plans.flatMap((plan) => plan.facets[facet]);
        return (facet === '主题' ? facts?.topics : facts?.bodies)?.values ?? [];
      });
      return { ...nothing, shown, all, none, matching: tests === null ? [] : matching, found };
    },
  };
}

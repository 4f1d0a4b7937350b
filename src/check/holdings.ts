import { loadOnce } from '../search/query/load-once.ts';
import { createSearch, type Search } from '../search/query/create-search.ts';
import type { SearchPlan } from '../search/data/search-data.ts';
import type { SearchEntry } from '../search/query/unpack-entries.ts';
import { loadManifest, type LoadChunk } from '../search/query/load-chunks.ts';
import {
  type CheckManifest,
  type FigurePart,
  type HeldFigure,
  keyToPart,
  unpackFigure,
} from './held.ts';
import type { DatedPromise } from './beside/dated-promises.ts';
import type { Formula } from './formulas/texts-to-formulas.ts';
import type { HeldSubject } from './beside/held-subjects.ts';
import { type HeldEntry, mattersToEntry } from './beside/matters.ts';
import { documentToPart, type HeldDocuments } from './held-documents.ts';

/** The edition as checking asks it; only what is asked for is loaded, and kept. */
export interface Holdings {
  readonly manifest: () => Promise<CheckManifest>;
  /** Documents as the search shows them, by id. */
  readonly plans: () => Promise<ReadonlyMap<string, SearchPlan>>;
  /** Figures of some matters. */
  readonly figures: (keys: readonly string[]) => Promise<HeldFigure[]>;
  /** Entries that hold a wording. */
  readonly find: (words: string) => Promise<SearchEntry[]>;
  /** Whether any entry holds a wording, which loads no texts. */
  readonly holds: (words: string) => Promise<boolean>;
  /** All entries of some documents. */
  readonly entries: (plans: readonly string[]) => Promise<SearchEntry[]>;
  /** All entries of a document with what they speak of. */
  readonly matters: (plan: string) => Promise<HeldEntry[]>;
  /** Matters that several documents write of. */
  readonly subjects: () => Promise<readonly HeldSubject[]>;
  /** Strings that several documents write alike. */
  readonly formulas: () => Promise<readonly Formula[]>;
  /** What a plan of several years promises for some of them. */
  readonly promises: (plan: string) => Promise<readonly DatedPromise[]>;
}

/** The edition behind its chunks: `check/…` for figures, the search's own for texts. */
export function openHoldings(loadChunk: LoadChunk): Holdings {
  const json = async (name: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await loadChunk(name)));
  const manifest = loadOnce(async () => (await json('check/manifest')) as CheckManifest);
  const parts = new Map<number, () => Promise<Map<string, HeldFigure[]>>>();
  const loadPart = (part: number): Promise<Map<string, HeldFigure[]>> => {
    const load =
      parts.get(part) ??
      loadOnce(async () => {
        const { plans } = await manifest();
        const held = (await json(`check/figures-${part}`)) as FigurePart;
        return new Map(
          Object.entries(held).map(([key, list]) => [
            key,
            list.flatMap((packed) => unpackFigure(packed, plans) ?? []),
          ]),
        );
      });
    parts.set(part, load);
    return load();
  };
  const search = loadOnce((): Promise<Search> =>
    Promise.resolve(
      createSearch({
        loadChunk,
        loadManifest: () => loadManifest(loadChunk),
        onScan: () => undefined,
      }),
    ),
  );
  const entries = async (ids: readonly string[]): Promise<SearchEntry[]> => {
    const { manifest: load, texts } = await search();
    const { plans } = await load();
    const ordinals = plans
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at));
    return texts(ordinals);
  };
  const documents = new Map<number, () => Promise<HeldDocuments>>();
  const loadDocument = async (plan: string): Promise<HeldDocuments[string] | undefined> => {
    const { plans } = await manifest();
    const part = documentToPart(plans.findIndex(({ id }) => id === plan));
    const load =
      documents.get(part) ??
      loadOnce(async () => (await json(`check/documents-${part}`)) as HeldDocuments);
    documents.set(part, load);
    return (await load())[plan];
  };
  const matters = new Map<string, () => Promise<HeldEntry[]>>();
  const loadMatters = async (plan: string): Promise<HeldEntry[]> => {
    const [own, document] = await Promise.all([entries([plan]), loadDocument(plan)]);
    return own.flatMap((entry, at): HeldEntry[] => {
      const known = document?.matters[at];
      return known === undefined ? [] : [mattersToEntry(entry, known)];
    });
  };
  return {
    manifest,
    plans: async () =>
      new Map((await (await search()).manifest()).plans.map((plan) => [plan.id, plan])),
    figures: async (keys) => {
      const { parts: count } = await manifest();
      const lists = await Promise.all(
        keys.map(async (key) => (await loadPart(keyToPart(key, count))).get(key) ?? []),
      );
      return [...new Map(lists.flat().map((figure) => [figure.id, figure])).values()];
    },
    find: async (words) => {
      const { ask, texts } = await search();
      return texts((await ask(words, { literal: true })).found);
    },
    holds: async (words) => {
      const { ask } = await search();
      return (await ask(words, { literal: true })).found.length > 0;
    },
    formulas: loadOnce(async () => (await json('check/formulas')) as Formula[]),
    entries,
    matters: async (plan) => {
      const load = matters.get(plan) ?? loadOnce(() => loadMatters(plan));
      matters.set(plan, load);
      return load();
    },
    subjects: loadOnce(async () => (await json('check/subjects')) as HeldSubject[]),
    promises: async (plan) => (await loadDocument(plan))?.promises ?? [],
  };
}

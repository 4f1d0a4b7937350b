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

/** The edition as checking asks it; only what is asked for is loaded, and kept. */
export interface Holdings {
  readonly manifest: () => Promise<CheckManifest>;
  /** Documents as the search shows them, by id. */
  readonly plans: () => Promise<ReadonlyMap<string, SearchPlan>>;
  /** Figures of some matters. */
  readonly figures: (keys: readonly string[]) => Promise<HeldFigure[]>;
  /** Entries that hold a wording. */
  readonly find: (words: string) => Promise<SearchEntry[]>;
  /** All entries of some documents. */
  readonly entries: (plans: readonly string[]) => Promise<SearchEntry[]>;
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
    entries: async (ids) => {
      const { manifest: load, texts } = await search();
      const { plans } = await load();
      const ordinals = plans
        .filter(({ id }) => ids.includes(id))
        .flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at));
      return texts(ordinals);
    },
  };
}

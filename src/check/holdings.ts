import { loadEach } from '../search/query/load-each.ts';
import { loadOnce } from '../search/query/load-once.ts';
import { createSearch, type Search } from '../search/query/create-search.ts';
import { planOf } from '../search/query/plan-of.ts';
import type { SearchPlan } from '../search/data/search-data.ts';
import type { SearchEntry } from '../search/query/unpack-entries.ts';
import { loadManifest, type LoadChunk } from '../search/query/load-chunks.ts';
import { type Elsewhere, isElsewhere, textToFigures } from './figure-part.ts';
import { type CheckManifest, type HeldFigure, keyToPart } from './held.ts';
import type { DatedPromise } from './beside/dated-promises.ts';
import type { Formula } from './formulas/texts-to-formulas.ts';
import type { HeldSubject } from './beside/held-subjects.ts';
import { type HeldEntry, mattersToEntry } from './beside/matters.ts';
import { documentToPart, type HeldDocuments } from './held-documents.ts';
import { unpackFigure } from './packed-figure.ts';

/** An entry that holds what was looked for. */
export type FoundEntry = Pick<SearchEntry, 'ordinal' | 'plan'>;

/** The edition as checking asks it; only what is asked for is loaded, and kept. */
export interface Holdings {
  readonly manifest: () => Promise<CheckManifest>;
  /** Documents as the search shows them, by id. */
  readonly plans: () => Promise<ReadonlyMap<string, SearchPlan>>;
  /** Figures of some matters. */
  readonly figures: (keys: readonly string[]) => Promise<HeldFigure[]>;
  /** Where a wording stands, which loads no texts. */
  readonly find: (words: string) => Promise<FoundEntry[]>;
  /** The texts of what was found. */
  readonly texts: (found: readonly FoundEntry[]) => Promise<SearchEntry[]>;
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
  const load = async (name: string): Promise<string> =>
    new TextDecoder().decode(await loadChunk(name));
  const json = async (name: string): Promise<unknown> => JSON.parse(await load(name));
  const manifest = loadOnce(async () => (await json('check/manifest')) as CheckManifest);
  const part = loadEach((at: number) => load(`check/figures-${at}`));
  const members = loadEach(async (key: string): Promise<(HeldFigure | Elsewhere | null)[]> => {
    const { plans, parts } = await manifest();
    return textToFigures(await part(keyToPart(key, parts)), key).map((one) =>
      isElsewhere(one) ? one : unpackFigure(one, plans),
    );
  });
  const matter = loadEach(async (key: string): Promise<HeldFigure[]> => {
    const lists = (await members(key)).map(async (one) => {
      if (!Array.isArray(one)) return [one];
      const [home, ...places] = one;
      const others = await members(home);
      return places.map((at) => others[at]);
    });
    return (await Promise.all(lists)).flat().flatMap((one) => (isFigure(one) ? [one] : []));
  });
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
  const documents = loadEach(
    async (at: number) => (await json(`check/documents-${at}`)) as HeldDocuments,
  );
  const loadDocument = async (plan: string): Promise<HeldDocuments[string] | undefined> => {
    const { plans } = await manifest();
    return (await documents(documentToPart(plans.findIndex(({ id }) => id === plan))))[plan];
  };
  const matters = loadEach(async (plan: string): Promise<HeldEntry[]> => {
    const [own, document] = await Promise.all([entries([plan]), loadDocument(plan)]);
    return own.flatMap((entry, at): HeldEntry[] => {
      const known = document?.matters[at];
      return known === undefined ? [] : [mattersToEntry(entry, known)];
    });
  });
  return {
    manifest,
    plans: async () =>
      new Map((await (await search()).manifest()).plans.map((plan) => [plan.id, plan])),
    figures: async (keys) => {
      const lists = await Promise.all(keys.map(matter));
      return [...new Map(lists.flat().map((figure) => [figure.id, figure])).values()];
    },
    find: async (words) => {
      const { ask, manifest: load } = await search();
      const [{ plans }, { found }] = await Promise.all([load(), ask(words, { literal: true })]);
      return found.map((ordinal) => ({ ordinal, plan: planOf(plans, ordinal) }));
    },
    texts: async (found) => (await search()).texts(found.map(({ ordinal }) => ordinal)),
    holds: async (words) => {
      const { ask } = await search();
      return (await ask(words, { literal: true })).found.length > 0;
    },
    formulas: loadOnce(async () => (await json('check/formulas')) as Formula[]),
    entries,
    matters,
    subjects: loadOnce(async () => (await json('check/subjects')) as HeldSubject[]),
    promises: async (plan) => (await loadDocument(plan))?.promises ?? [],
  };
}

function isFigure(one: HeldFigure | Elsewhere | null | undefined): one is HeldFigure {
  return one !== null && one !== undefined && !Array.isArray(one);
}

import { type Filters, planPasses } from './filters.ts';
import { lastPassing } from './last-passing.ts';
import { loadOnce } from './load-once.ts';
import type { SearchManifest, SearchPlan } from '../data/search-data.ts';
import { type SearchEntry, unpackEntries } from './unpack-entries.ts';

/** Entries of some numbers, or all, from documents that pass the filters, in order; their chunks load side by side. */
export type LoadEntries = (ordinals: number[] | null, filters: Filters) => Promise<SearchEntry[]>;

/** Entries by chunk; a chunk that failed is asked for again next time. */
export function openEntries(
  manifest: SearchManifest,
  loadChunk: (name: string) => Promise<Uint8Array>,
): LoadEntries {
  const chunks = manifest.chunks.map(({ name, first }) =>
    loadOnce(async () => unpackEntries(await loadChunk(name), first, manifest.plans)),
  );

  return async (ordinals, filters) => {
    const open = manifest.plans.filter((plan) => planPasses(plan, filters));
    const wanted = ordinals === null ? rangeOf(open) : ordinalsIn(ordinals, open);
    const needed = new Map<number, Set<number>>();
    for (const ordinal of wanted) {
      const at = lastPassing(manifest.chunks, ({ first }) => first <= ordinal);
      needed.set(at, (needed.get(at) ?? new Set()).add(ordinal));
    }
    const lists = await Promise.all(
      [...needed].map(async ([at, numbers]) =>
        ((await chunks[at]?.()) ?? []).filter((entry) => numbers.has(entry.ordinal)),
      ),
    );
    return lists.flat();
  };
}

/** Numbers of all entries of some documents. */
function rangeOf(plans: SearchPlan[]): number[] {
  return plans.flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at));
}

/** Numbers in order, of those that stand in some documents; both lists are walked once. */
function ordinalsIn(ordinals: number[], plans: SearchPlan[]): number[] {
  const sorted = [...ordinals].sort((a, b) => a - b);
  let at = 0;
  return sorted.filter((ordinal) => {
    for (let plan = plans[at]; plan !== undefined; plan = plans[at]) {
      if (ordinal < plan.first) return false;
      if (ordinal < plan.first + plan.count) return true;
      at += 1;
    }
    return false;
  });
}

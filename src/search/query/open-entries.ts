import type { SearchManifest } from '../data/search-data.ts';
import { lastPassing } from './last-passing.ts';
import { loadOnce } from './load-once.ts';
import { planOf } from './plan-of.ts';
import { type SearchEntry, unpackEntries } from './unpack-entries.ts';

/** Entries with their texts, in chunks that load side by side when first asked for; one that failed is asked for again. */
export interface OpenEntries {
  /** Entries of some numbers, in the order asked for. */
  load: (ordinals: readonly number[]) => Promise<SearchEntry[]>;
  /** The chunk that holds an entry. */
  chunkOf: (ordinal: number) => number;
}

/** Opens the entries of a manifest. */
export function openEntries(
  manifest: Pick<SearchManifest, 'chunks' | 'plans'>,
  loadChunk: (name: string) => Promise<Uint8Array>,
): OpenEntries {
  const chunks = manifest.chunks.map(({ name, first }) =>
    loadOnce(async () =>
      unpackEntries(await loadChunk(name), first, (ordinal) => planOf(manifest.plans, ordinal)),
    ),
  );
  const chunkOf = (ordinal: number): number =>
    lastPassing(manifest.chunks, ({ first }) => first <= ordinal);
  return {
    chunkOf,
    load: async (ordinals) => {
      const needed = [...new Set(ordinals.map(chunkOf))];
      const loaded = new Map(
        await Promise.all(needed.map(async (at) => [at, (await chunks[at]?.()) ?? []] as const)),
      );
      return ordinals.flatMap((ordinal) => {
        const at = chunkOf(ordinal);
        return loaded.get(at)?.[ordinal - (manifest.chunks[at]?.first ?? 0)] ?? [];
      });
    },
  };
}

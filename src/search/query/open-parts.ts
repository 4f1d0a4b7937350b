import type { PartName } from '../data/search-data.ts';
import { lastPassing } from './last-passing.ts';
import { loadOnce } from './load-once.ts';

/** An index in parts, each loaded when first asked for. */
export interface OpenParts<Value> {
  /** What a word costs to look up, in kilobytes: nothing where its part is there already, null where no entry holds it. */
  costOf: (word: string) => number | null;
  find: (word: string) => Promise<Value | undefined>;
}

/** Opens an index by the names of its parts. */
export function openParts<Value>(
  parts: readonly PartName[],
  loadPart: (name: string) => Promise<Pick<ReadonlyMap<string, Value>, 'get'>>,
): OpenParts<Value> {
  const loaded = new Set<string>();
  const loads = parts.map(([, name]) =>
    loadOnce(async () => {
      const part = await loadPart(name);
      loaded.add(name);
      return part;
    }),
  );
  /** The part that holds a word if any does: the last that does not begin behind it. */
  const placeOf = (word: string): number => lastPassing(parts, ([from]) => from <= word);
  return {
    costOf: (word) => {
      const part = parts[placeOf(word)];
      if (part === undefined) return null;
      return loaded.has(part[1]) ? 0 : part[2];
    },
    find: async (word) => (await loads[placeOf(word)]?.())?.get(word),
  };
}

import { partToWords } from '../data/index-part.ts';
import type { SearchManifest } from '../data/search-data.ts';
import { termToWords } from '../data/text-to-words.ts';
import { chooseWindow } from './choose-window.ts';
import { lastPassing } from './last-passing.ts';
import { loadOnce } from './load-once.ts';

/** Finds numbers of entries that may contain a folded term: all that do, and few that do not. */
export type FindCandidates = (term: string) => Promise<number[]>;

/** A part of the index once it is read: entries by their words. */
type Part = ReadonlyMap<string, readonly number[]>;

/** The index of a manifest; its parts load when a term needs them. */
export function openIndex(
  { index }: Pick<SearchManifest, 'index'>,
  loadChunk: (name: string) => Promise<Uint8Array>,
): FindCandidates {
  const loaded = new Set<string>();
  const parts = new Map(
    index.map(([, name]) => [
      name,
      loadOnce(async (): Promise<Part> => {
        const words = partToWords(await loadChunk(name));
        loaded.add(name);
        return new Map(words.map(({ word, entries }) => [word, entries]));
      }),
    ]),
  );
  return async (term) => {
    const words = termToWords(term);
    const names = words.map((word) => partOf(word, index));
    const window = chooseWindow(names, (name) => loaded.has(name));
    if (window === null) return [];
    const lists = await Promise.all(
      words.slice(...window).map(async (word, at) => {
        const part = await parts.get(names[window[0] + at] ?? '')?.();
        return part?.get(word) ?? [];
      }),
    );
    return entriesInAll(lists);
  };
}

/** The part that holds a word if any does: the last that does not begin behind it. */
function partOf(word: string, index: SearchManifest['index']): string | null {
  return index[lastPassing(index, ([from]) => from <= word)]?.[1] ?? null;
}

/** Entries that stand in every list, in order. */
export function entriesInAll(lists: readonly (readonly number[])[]): number[] {
  const [shortest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return shortest.filter((entry) => sets.every((set) => set.has(entry)));
}

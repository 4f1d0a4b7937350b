import { entriesInAll, type FindCandidates } from './open-index.ts';
import type { SearchManifest } from '../data/search-data.ts';

/** So many words of a query are looked up in the index; the texts decide on all of them. */
const wordsAsked = 3;

/** An index that has not answered after so many milliseconds counts as one that cannot be used. */
const patience = 8_000;

/** What finding needs of its surroundings. */
export interface IndexParts {
  openIndex: (manifest: SearchManifest) => FindCandidates;
  /** Told once, when the index cannot be used and texts are scanned from then on. */
  onScan: (reason: unknown) => void;
}

/** Numbers of entries that may hold all of some words; null, for all entries, from when the index cannot be used. */
export type FindForAll = (words: string[], manifest: SearchManifest) => Promise<number[] | null>;

/** The index, opened when first asked, over queries of several words. */
export function findCandidates({ openIndex, onScan }: IndexParts): FindForAll {
  let find: FindCandidates | undefined;
  let scans = false;
  return async (all, manifest) => {
    if (scans) return null;
    try {
      const ask = (find ??= openIndex(manifest));
      const words = [...all].sort((a, b) => b.length - a.length).slice(0, wordsAsked);
      const lists = await inTime(Promise.all(words.map((word) => ask(word))));
      return entriesInAll(lists);
    } catch (error) {
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- another query may have failed meanwhile
      if (!scans) onScan(error);
      scans = true;
      return null;
    }
  };
}

/** A promise that fails where what it waits for takes longer than `patience`. */
function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('搜索索引迟迟没有读到')), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

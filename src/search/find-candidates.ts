import type { FindCandidates } from './open-pagefind.ts';
import type { SearchManifest } from './search-data.ts';

/** So many words of a query are looked up in the index; the texts decide on all of them. */
const wordsAsked = 3;

/** What finding needs of its surroundings. */
export interface IndexParts {
  openIndex: (manifest: SearchManifest) => Promise<FindCandidates>;
  /** Told once, when the index cannot be used and texts are scanned from then on. */
  onScan: (reason: unknown) => void;
}

/** Numbers of entries that may hold all of some words; null, for all entries, from when the index cannot be used. */
export type FindForAll = (words: string[], manifest: SearchManifest) => Promise<number[] | null>;

/** The index, opened when first asked, over queries of several words. */
export function findCandidates({ openIndex, onScan }: IndexParts): FindForAll {
  let index: Promise<FindCandidates> | undefined;
  let scans = false;
  return async (all, manifest) => {
    if (scans) return null;
    try {
      index ??= openIndex(manifest);
      const find = await index;
      const words = [...all].sort((a, b) => b.length - a.length).slice(0, wordsAsked);
      const lists = await Promise.all(words.map((word) => find(word)));
      return lists.reduce((left, right) => {
        const kept = new Set(right);
        return left.filter((ordinal) => kept.has(ordinal));
      });
    } catch (error) {
      if (!scans) onScan(error);
      scans = true;
      return null;
    }
  };
}

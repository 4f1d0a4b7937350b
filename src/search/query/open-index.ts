import { somewhere } from '../data/facts.ts';
import { partToPairs } from '../data/pairs-part.ts';
import { type Places, keepPlaces, nowhere } from '../data/places.ts';
import type { SearchManifest } from '../data/search-data.ts';
import { type SingleEntries, partToSingles } from '../data/singles-part.ts';
import { coverTerm } from './cover-term.ts';
import { dropOverlaps, meetPlaces } from './meet-places.ts';
import { openParts } from './open-parts.ts';

/** Every place of a folded term, as the browser's own find counts them; of a single character one place an entry. */
export type FindPlaces = (term: string) => Promise<Places>;

/** So many pairs of a term are looked up at a time: a pasted sentence has few places left after the first. */
const atOnce = 8;

/** When so few entries are left, their texts are less to load than the other pairs. */
const fewEntries = 6;

/**
 * The index of a manifest. Pairs of characters and their places decide by themselves where a term stands; of a long
 * one, when few entries are left, the texts decide: `findInTexts` gives the term's places in some entries.
 */
export function openIndex(
  manifest: Pick<SearchManifest, 'singles' | 'pairs'>,
  loadChunk: (name: string) => Promise<Uint8Array>,
  findInTexts: (term: string, entries: number[]) => Promise<Places>,
): FindPlaces {
  const singles = openParts(manifest.singles, async (name) => partToSingles(await loadChunk(name)));
  const pairs = openParts(manifest.pairs, async (name) => partToPairs(await loadChunk(name)));
  const pairAt = (term: string, at: number): string => term.slice(at, at + 2);

  return async (term) => {
    if (term.length < 2) return singleToPlaces(await singles.find(term));
    const costs = Array.from({ length: term.length - 1 }, (_, at) =>
      pairs.costOf(pairAt(term, at)),
    );
    if (costs.includes(null)) return nowhere;
    const cost = (at: number): number => costs[at] ?? 0;
    // What is there already costs a little still, lest all pairs be chosen.
    const left = coverTerm(term.length, (at) => 1 + cost(at)).sort((a, b) => cost(a) - cost(b));
    let places: Places | null = null;
    while (left.length > 0) {
      const now = left.splice(0, atOnce);
      const lists = await Promise.all(
        now.map(async (at) => ({ at, list: (await pairs.find(pairAt(term, at))) ?? nowhere })),
      );
      lists.sort((a, b) => a.list.entries.length - b.list.entries.length);
      for (const { at, list } of lists) {
        places = places === null ? beginningsOf(list, at) : meetPlaces(places, list, at);
      }
      const entries = [...new Set(places?.entries)];
      if (entries.length === 0) return nowhere;
      if (left.length > 0 && entries.length <= fewEntries) return findInTexts(term, entries);
    }
    return dropOverlaps(places ?? nowhere, term.length);
  };
}

/** Where a term begins whose pair at `at` stands at some places. */
function beginningsOf({ entries, offsets }: Places, at: number): Places {
  return keepPlaces(
    { entries, offsets: offsets.map((offset) => offset - at) },
    (_, offset) => offset >= 0,
  );
}

/** Entries of a single character as places, without a place in the text but for the side on which it stands. */
function singleToPlaces(single: SingleEntries | undefined): Places {
  if (single === undefined) return nowhere;
  const places = [
    ...Array.from(single.text, (entry) => ({ entry, offset: somewhere.text })),
    ...Array.from(single.bodies, (entry) => ({ entry, offset: somewhere.bodies })),
  ].sort((a, b) => a.entry - b.entry);
  return {
    entries: Int32Array.from(places, ({ entry }) => entry),
    offsets: Int32Array.from(places, ({ offset }) => offset),
  };
}

import type { Places } from '../data/places.ts';
import type { SearchEntry } from './unpack-entries.ts';

/** Every place of a folded term in entries whose texts are there: what the index says, found by comparing. */
export function textsToPlaces(entries: readonly SearchEntry[], term: string): Places {
  const ordinals: number[] = [];
  const offsets: number[] = [];
  for (const entry of entries) {
    const { folded } = entry;
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
      ordinals.push(entry.ordinal);
      offsets.push(at);
    }
  }
  return { entries: Int32Array.from(ordinals), offsets: Int32Array.from(offsets) };
}

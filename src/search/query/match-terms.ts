import type { Scope } from '../../words/facet.ts';
import { type EntryDuties, isAmongBodies } from '../data/facts.ts';
import { type Places, keepPlaces } from '../data/places.ts';

/** A folded word of a query and all its places. */
export interface TermPlaces {
  readonly term: string;
  readonly places: Places;
}

/** Places that count in a scope; one that reaches out of a bracket is 正文. The duties are needed for all but 全部. */
export function placesInScope(
  { term, places }: TermPlaces,
  scope: Scope,
  duties: EntryDuties | null,
): Places {
  if (scope === '全部') return places;
  if (duties === null) throw new Error(`the scope ${scope} needs the duties of entries`);
  return keepPlaces(
    places,
    (entry, offset) => isAmongBodies(duties[entry], offset, term.length) === (scope === '责任单位'),
  );
}

/** Entries in order that hold all of some words, each at one of its places at least, and none of others; `total` is how many there are. */
export function entriesWith(
  all: readonly Places[],
  none: readonly Places[],
  total: number,
): number[] {
  const held = new Uint16Array(total);
  all.forEach(({ entries }, word) => {
    for (const entry of entries) if (held[entry] === word) held[entry] = word + 1;
  });
  for (const { entries } of none) for (const entry of entries) held[entry] = 0;
  const found: number[] = [];
  if (all.length > 0) held.forEach((words, entry) => words === all.length && found.push(entry));
  return found;
}

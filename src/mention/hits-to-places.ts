import type { MentionPlace } from '../model/mention.ts';

/** A wording that stands in an entry; '' where an entry holds a figure or a promise of the matter, by whatever words. */
export interface Hit {
  readonly clause: string;
  readonly word: string;
  readonly place: MentionPlace;
}

/** What says more stands first. */
export const placeRank: Record<MentionPlace, number> = { text: 0, title: 1, body: 2 };

/** Each entry, in reading order, with the place that says most. */
export function hitsToPlaces(hits: readonly Hit[]): Map<string, MentionPlace> {
  const places = new Map<string, MentionPlace>();
  for (const { clause, place } of hits) {
    const known = places.get(clause);
    if (known === undefined || placeRank[place] < placeRank[known]) places.set(clause, place);
  }
  return places;
}

import type { Edition } from './edition.ts';
import { type Place, placesOf } from './places-of.ts';

/** A province with its places that have documents. */
export interface Province {
  readonly code: string;
  readonly name: string;
  readonly places: readonly Place[];
  readonly plans: number;
}

/** Places under their provinces, in the order of the codes; a place without a known one stands for itself. */
export function provincesOf(edition: Edition): Province[] {
  const regions = new Map(edition.regions.map((region) => [region.code, region]));
  const top = (code: string): string => {
    const above = regions.get(code)?.parent;
    return above == null || !regions.has(above) ? code : top(above);
  };
  const groups = Map.groupBy(placesOf(edition).places, ({ code }) => top(code));
  return [...groups].map(([code, places]) => ({
    code,
    name: regions.get(code)?.name ?? places[0]?.name ?? code,
    places,
    plans: places.reduce((sum, place) => sum + place.plans.length, 0),
  }));
}

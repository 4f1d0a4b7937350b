import type { PlanRecord } from '../model/plan.ts';
import type { Edition } from './edition.ts';

/** A place with its plans, as the bibliography lists it. */
export interface Place {
  code: string;
  name: string;
  /** Name of the place above it. */
  parent: string | null;
  plans: PlanRecord[];
}

/** A city (or province) with the places in it that have plans, itself included. */
export interface PlaceGroup {
  code: string;
  name: string;
  places: Place[];
  /** Number of plans in the group. */
  plans: number;
}

/** Places that have plans, in the order of the edition, and the same gathered under their cities. */
export function placesOf(edition: Edition): { places: Place[]; groups: PlaceGroup[] } {
  const regions = new Map(edition.regions.map((region) => [region.code, region]));
  const places = [...Map.groupBy(edition.plans, (plan) => plan.region.code)].map(
    ([code, plans]): Place => {
      const region = regions.get(code);
      const parent = region?.parent ?? null;
      return {
        code,
        name: region?.name ?? code,
        parent: parent === null ? null : (regions.get(parent)?.name ?? null),
        plans,
      };
    },
  );
  const cityOf = ({ code }: Place): string => {
    const region = regions.get(code);
    return region?.level === 'county' ? (region.parent ?? code) : code;
  };
  const groups = [...Map.groupBy(places, cityOf)].map(([code, below]): PlaceGroup => ({
    code,
    name: regions.get(code)?.name ?? code,
    places: below,
    plans: below.reduce((sum, place) => sum + place.plans.length, 0),
  }));
  return { places, groups };
}

import type { HeldPlan } from '../held.ts';
import { placeToLevel } from './place-to-level.ts';

/** What is known of a guest that documents may be near to. */
export interface GuestFacts {
  readonly place: { readonly name: string; readonly code: string | null } | null;
  readonly year: number | null;
  readonly kind: HeldPlan['kind'];
}

/** The documents that hold, those first that are most worth a look beside a guest: of its place, its level, its kind, its time. */
export function plansByNearness(
  plans: readonly HeldPlan[],
  { place, year, kind }: GuestFacts,
): HeldPlan[] {
  const level = place === null ? null : placeToLevel(place);
  const far = ({ place: of, period: { start, end }, kind: own }: HeldPlan): number =>
    (of.code === place?.code ? 0 : 4) +
    (level === null || placeToLevel(of) === level ? 0 : 3) +
    (own === kind ? 0 : 2) +
    (year === null ? -end / 100 : Math.min(2, Math.max(start - year, year - end, 0) / 2));
  return plans
    .filter(({ replaced }) => !replaced)
    .map((plan) => ({ plan, distance: far(plan) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ plan }) => plan);
}

import type { PlanKind, PlanRecord } from '../model/plan.ts';
import type { RegionEntry } from '../model/region.ts';
import type { Edition } from './edition.ts';

/** Documents of one level, one kind and one period: only these stand side by side where there are many. */
export interface Cohort {
  /** `city-work-report-2021`: its page is `targets/<id>.html`. */
  readonly id: string;
  readonly level: RegionEntry['level'];
  readonly kind: PlanKind;
  readonly period: PlanRecord['period'];
  readonly plans: readonly PlanRecord[];
}

/** Up to so many places stand as columns side by side; with more, the like are gathered in cohorts. */
export const MOST_COLUMNS = 8;

/** Whether an edition holds more places than can stand side by side. */
export function hasManyPlaces({ plans }: Pick<Edition, 'plans'>): boolean {
  return new Set(plans.map(({ region }) => region.code)).size > MOST_COLUMNS;
}

const levels: readonly RegionEntry['level'][] = ['province', 'city', 'county'];

/** The cohorts of an edition that hold several places: latest period first, then level and kind. */
export function cohortsOf({ plans }: Pick<Edition, 'plans'>): Cohort[] {
  const groups = Map.groupBy(plans, ({ region, kind, period }) => {
    const years = period.start === period.end ? period.start : `${period.start}-${period.end}`;
    return `${region.level}-${kind}-${years}`;
  });
  return [...groups]
    .flatMap(([id, own]): Cohort[] => {
      const [first] = own;
      const places = new Set(own.map(({ region }) => region.code));
      if (first === undefined || places.size < 2) return [];
      const { kind, period, region } = first;
      return [{ id, level: region.level, kind, period, plans: own }];
    })
    .sort(
      (a, b) =>
        b.period.end - a.period.end ||
        levels.indexOf(a.level) - levels.indexOf(b.level) ||
        a.id.localeCompare(b.id, 'en'),
    );
}

/** The cohort of most documents, the latest of several: what an edition of many places opens on. */
export function largestCohort(cohorts: readonly Cohort[]): Cohort | undefined {
  return [...cohorts].sort((a, b) => b.plans.length - a.plans.length)[0];
}

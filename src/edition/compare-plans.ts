import type { PlanRecord } from '../model/plan.ts';

const kinds: PlanRecord['kind'][] = [
  'five-year-plan',
  'three-year-plan',
  'annual-tasks',
  'work-report',
  'other',
];

/** Order of the bibliography: places by code, then kind, first year, id. */
export function comparePlans(a: PlanRecord, b: PlanRecord): number {
  return (
    a.region.code.localeCompare(b.region.code, 'en') ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    a.period.start - b.period.start ||
    (a.id < b.id ? -1 : 1)
  );
}

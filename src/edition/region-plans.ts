import type { PlanRecord } from '../model/plan.ts';
import type { RegionEntry } from '../model/region.ts';
import type { Edition } from './edition.ts';

/** A place with its own documents, the place above it, and those below that have documents. */
export interface RegionPlans {
  readonly region: RegionEntry;
  readonly plans: readonly PlanRecord[];
  readonly above: { readonly region: RegionEntry; readonly plans: readonly PlanRecord[] } | null;
  readonly below: readonly {
    readonly region: RegionEntry;
    readonly plans: readonly PlanRecord[];
  }[];
}

/** Every place that has a page: those with documents, and those above them. */
export function regionPlans(edition: Edition): RegionPlans[] {
  const byCode = new Map(edition.regions.map((region) => [region.code, region]));
  const plansOf = Map.groupBy(edition.plans, ({ region }) => region.code);
  const shown = new Set<string>();
  for (const code of plansOf.keys()) {
    for (let at: string | null = code; at !== null; at = byCode.get(at)?.parent ?? null) {
      shown.add(at);
    }
  }
  return edition.regions
    .filter(({ code }) => shown.has(code))
    .map((region) => {
      const parent = region.parent === null ? undefined : byCode.get(region.parent);
      return {
        region,
        plans: plansOf.get(region.code) ?? [],
        above:
          parent === undefined ? null : { region: parent, plans: plansOf.get(parent.code) ?? [] },
        below: edition.regions
          .filter(({ code, parent: above }) => above === region.code && shown.has(code))
          .map((child) => ({ region: child, plans: plansOf.get(child.code) ?? [] })),
      };
    });
}

import type { PlanRecord } from '../model/plan.ts';
import type { Edition } from './edition.ts';
import { documentYears } from '../words/document.ts';

/** A column of the figures table: a plan, or a document that is known of but not in the set. */
export interface FigureColumn {
  /** The plan's id, or `missing-1`, `missing-2` … */
  readonly id: string;
  readonly plan: PlanRecord | null;
  readonly region: string;
  readonly place: string;
  /** 三年行动计划, 2023年重点工作任务 … */
  readonly title: string;
  readonly draft: boolean;
  readonly note: string;
}

/** Columns for the plans given, and behind those of each place what is known to be missing there. */
export function figureColumns(
  edition: Pick<Edition, 'plans' | 'regions' | 'missing'>,
  plans: readonly PlanRecord[] = edition.plans,
): FigureColumn[] {
  const places = [...new Set(plans.map(({ region }) => region.code))];
  const nameOf = new Map(edition.regions.map(({ code, name }) => [code, name]));
  const missing = edition.missing.flatMap(({ region, kind, period, title, why }, index) => {
    if (region === null || kind === undefined || period === undefined) return [];
    const place = nameOf.get(region) ?? region;
    const note = `《${title}》：${why}`;
    const id = `missing-${index + 1}`;
    return [
      { id, plan: null, region, place, title: documentYears({ kind, period }), draft: false, note },
    ];
  });
  return places.flatMap((code): FigureColumn[] => [
    ...plans
      .filter(({ region }) => region.code === code)
      .map((plan) => ({
        id: plan.id,
        plan,
        region: code,
        place: plan.region.name,
        title: documentYears(plan),
        draft: plan.status === 'draft',
        note: '',
      })),
    ...missing.filter(({ region }) => region === code),
  ]);
}

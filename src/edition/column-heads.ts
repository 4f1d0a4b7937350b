import type { ColumnHead } from '../compare/rows-to-table.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { Edition } from './edition.ts';
import { figureColumns } from './figure-columns.ts';
import { citation } from '../words/document.ts';

/** Heads of the collation's columns for some plans, with the documents known to be missing of their places. */
export function columnHeads(edition: Edition, plans: readonly PlanRecord[]): ColumnHead[] {
  const regions = new Map(edition.regions.map((region) => [region.code, region]));
  return figureColumns(edition, plans).map((column) => {
    const region = regions.get(column.region);
    return {
      id: column.id,
      place: column.place,
      title: column.title,
      siglum: region?.siglum ?? '？',
      color: region?.color ?? 'mo',
      draft: column.draft,
      note: column.plan === null ? column.note : citation(column.plan),
    };
  });
}

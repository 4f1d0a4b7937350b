import type { Figure } from '../../compare/figure.ts';
import type { PlanRecord } from '../../model/plan.ts';
import { type GroupedRow, groupRow } from './row-groups.ts';

/** What of a row some documents have in common. */
export interface Choice {
  readonly row: GroupedRow;
  /** The group that may stand on one line, promises only. */
  readonly figures: readonly Figure[];
  /** Places of the group, and of the whole row. */
  readonly places: number;
  readonly all: number;
}

/** The figures of some documents that may share a line: of the group that most places are in. */
export function rowToChoice(row: GroupedRow, plans: readonly PlanRecord[]): Choice {
  const shown = new Set(plans.map(({ id }) => id));
  const own = row.figures.filter(({ plan }) => shown.has(plan.id));
  const promised = own.filter(({ target }) => target.status === 'target');
  const { figures } = groupRow({ ...row, figures: promised }).largest;
  return { row, figures, places: countPlaces(figures), all: countPlaces(own) };
}

/** As `rowToChoice`, and of one year only: a report of 2021 aims at 2025 too, and the line says 2021年. */
export function rowToYearChoice(row: GroupedRow, plans: readonly PlanRecord[]): Choice {
  const years = Map.groupBy(row.figures, ({ target }) => target.period);
  const [best] = [...years.values()]
    .map((figures) => rowToChoice({ ...row, figures }, plans))
    .sort((a, b) => b.places - a.places);
  return { ...rowToChoice(row, plans), figures: best?.figures ?? [], places: best?.places ?? 0 };
}

const countPlaces = (figures: readonly Figure[]): number =>
  new Set(figures.map(({ plan }) => plan.region.code)).size;

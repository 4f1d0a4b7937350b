import { comparableGroups } from '../../compare/comparability.ts';
import type { Figure } from '../../compare/figure.ts';
import type { Row } from '../../compare/targets-to-rows.ts';

/** Figures of one row that may stand on one axis. */
export interface AxisGroup {
  readonly figures: readonly Figure[];
  /** The same by plan id. */
  readonly of: ReadonlyMap<string, readonly Figure[]>;
}

/** The figures of one row, in groups that may each stand on one axis. */
export interface RowGroups {
  /** Sets most side by side: places first, then documents, then figures; empty for a row without figures. */
  readonly largest: AxisGroup;
  /** By plan id: the group that holds the plan's first figure. */
  readonly byPlan: ReadonlyMap<string, AxisGroup>;
}

/** A row with its figures in groups. */
export type GroupedRow = Row & RowGroups;

/** Groups the figures of a row. */
export function groupRow(row: Row): GroupedRow {
  const groups = comparableGroups(row.figures).map((figures): AxisGroup => ({
    figures,
    of: Map.groupBy(figures, ({ plan }) => plan.id),
  }));
  const sized = groups.map((group) => ({ group, size: sizeOf(group) }));
  const [largest] = sized.sort((a, b) => compareSizes(b.size, a.size));
  const byPlan = new Map<string, AxisGroup>();
  for (const group of groups)
    for (const plan of group.of.keys()) if (!byPlan.has(plan)) byPlan.set(plan, group);
  return { ...row, largest: largest?.group ?? { figures: [], of: new Map() }, byPlan };
}

function sizeOf({ figures, of }: AxisGroup): number[] {
  const places = new Set(figures.map(({ plan }) => plan.region.code));
  return [places.size, of.size, figures.length];
}

function compareSizes(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((count, position) => count !== b[position]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

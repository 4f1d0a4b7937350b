import { comparableGroups } from '../../compare/comparability.ts';
import type { Figure } from '../../compare/figure.ts';
import type { Row } from '../../compare/targets-to-rows.ts';

/** The figures of one row, in groups that may each stand on one axis. */
export interface RowGroups {
  /** Sets most side by side: places first, then documents, then figures; empty for a row without figures. */
  readonly largest: readonly Figure[];
  /** By plan id: the group that holds the plan's first figure. */
  readonly byPlan: ReadonlyMap<string, readonly Figure[]>;
}

/** A row with its figures in groups. */
export type GroupedRow = Row & RowGroups;

/** Groups the figures of a row. */
export function groupRow(row: Row): GroupedRow {
  const groups = comparableGroups(row.figures);
  const sized = groups.map((group) => ({ group, size: sizeOf(group) }));
  const [largest] = sized.sort((a, b) => compareSizes(b.size, a.size));
  const byPlan = new Map<string, readonly Figure[]>();
  for (const group of groups)
    for (const { plan } of group) if (!byPlan.has(plan.id)) byPlan.set(plan.id, group);
  return { ...row, largest: largest?.group ?? [], byPlan };
}

function sizeOf(group: readonly Figure[]): number[] {
  return [
    new Set(group.map(({ plan }) => plan.region.code)).size,
    new Set(group.map(({ plan }) => plan.id)).size,
    group.length,
  ];
}

function compareSizes(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((count, position) => count !== b[position]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

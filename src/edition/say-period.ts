import type { PlanRecord } from '../model/plan.ts';

/** Years that a plan speaks for: 2023—2025年, or 2023年. */
export function sayPeriod({ start, end }: PlanRecord['period']): string {
  return start === end ? `${start}年` : `${start}—${end}年`;
}

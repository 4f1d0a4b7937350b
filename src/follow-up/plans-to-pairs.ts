import type { PlanRecord } from '../model/plan.ts';
import { supersededPlans } from '../model/superseded-plans.ts';

/** The year or years that a document promises for: a work report reviews one year and plans the next. */
function promised({ kind, period }: PlanRecord): { start: number; end: number } {
  return kind === 'work-report' ? { start: period.end, end: period.end } : period;
}

const spanOf = ({ start, end }: { start: number; end: number }): number => end - start;

/** Whether one document follows another: a part of its years, or the next one of its kind. */
function follows(earlier: PlanRecord, later: PlanRecord): boolean {
  const [a, b] = [promised(earlier), promised(later)];
  const within = a.start <= b.start && b.end <= a.end && spanOf(b) < spanOf(a);
  const next = earlier.kind === later.kind && b.start === a.end + 1;
  return within || next;
}

/** Pairs of documents of one place that follow one another; what a later edition replaced has no part in it. */
export function plansToPairs(plans: readonly PlanRecord[]): [PlanRecord, PlanRecord][] {
  const replaced = supersededPlans(plans);
  return [...Map.groupBy(plans, ({ region }) => region.code).values()].flatMap((own) => {
    const valid = own.filter(({ id }) => !replaced.has(id));
    return valid.flatMap((from) =>
      valid.filter((to) => follows(from, to)).map((to): [PlanRecord, PlanRecord] => [from, to]),
    );
  });
}

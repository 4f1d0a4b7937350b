import { refOf } from '../address/reference.ts';
import type { ComparedClause } from './compare-rows.ts';

/**
 * What became of a clause of the longer plan in the year's tasks, or where a task comes from: `figures` taken over and
 * given figures, `taken` taken over in words, `unlisted` not in the year's tasks, `new` in the tasks alone.
 */
export type YearState = 'figures' | 'taken' | 'unlisted' | 'new';

/** One clause of the plan with its tasks and, as a lane of its own, what the place above says. */
export interface YearRow {
  readonly state: YearState;
  readonly plan: ComparedClause | null;
  readonly tasks: readonly ComparedClause[];
  readonly above: readonly ComparedClause[];
}

/** Clauses and items carry tasks; a lead paragraph or preamble is nobody's promise for a year. */
const isTask = ({ anchor }: ComparedClause): boolean => /(?:^|-)[ci]\d+$/.test(anchor);

/**
 * Lays a plan's clauses beside the tasks of one year of the same place, by their counterparts: every clause of the plan
 * in its order, a task standing with each clause it answers; then the tasks that answer none.
 */
export function clausesThroughYears(
  plan: readonly ComparedClause[],
  tasks: readonly ComparedClause[],
  above: readonly ComparedClause[],
): YearRow[] {
  const counterparts = (clause: ComparedClause, among: readonly ComparedClause[]) => {
    const refs = new Map(clause.matches.map((ref, at) => [ref, at]));
    return among
      .filter((one) => refs.has(refOf(one)) && isTask(one))
      .sort((a, b) => (refs.get(refOf(a)) ?? 0) - (refs.get(refOf(b)) ?? 0));
  };
  const answered = new Set<string>();
  const rows = plan.filter(isTask).map((clause): YearRow => {
    const found = counterparts(clause, tasks);
    for (const task of found) answered.add(refOf(task));
    const state: YearState =
      found.length === 0
        ? 'unlisted'
        : found.some(({ figures }) => figures.length > 0)
          ? 'figures'
          : 'taken';
    return { state, plan: clause, tasks: found, above: counterparts(clause, above) };
  });
  const fresh = tasks.filter((task) => isTask(task) && !answered.has(refOf(task)));
  return [
    ...rows,
    ...fresh.map((task): YearRow => ({
      state: 'new',
      plan: null,
      tasks: [task],
      above: counterparts(task, above),
    })),
  ];
}

import {
  type CompareColumn,
  type CompareRow,
  type ComparedClause,
  clauseToRow,
  topicToRows,
  topicsToRows,
} from '../../compare/compare-rows.ts';
import type { CompareState } from './compare-state.ts';
import type { Frame } from './frame.ts';
import { loadClauseIndex, loadClauses } from './load-clauses.ts';

/** Rows for a settled state, or null where the clause it names is not in its plan. Loads what is shown and no more. */
export async function stateToRows(state: CompareState, frame: Frame): Promise<CompareRow[] | null> {
  const held = new Set(
    frame.columns.map(({ id }) => id).filter((id) => !id.startsWith('missing-')),
  );
  const columnOf = async (plan: string, themes: readonly string[]): Promise<CompareColumn> => {
    if (!held.has(plan)) return null;
    const pieces = await Promise.all(themes.map((theme) => loadClauses(plan, theme)));
    const unique = new Map(pieces.flat().map((clause) => [clause.anchor, clause]));
    return [...unique.values()];
  };
  if (state.clause !== null) {
    const clause = await findClause(state.clause);
    if (clause === null) return null;
    const columns = await Promise.all(
      state.plans.map((plan) => {
        if (plan === clause.plan) return [clause];
        const own = clause.matches.filter(([ref]) => ref.startsWith(`${plan}#`));
        return columnOf(plan, [...new Set(own.map(([, theme]) => theme))]);
      }),
    );
    return [clauseToRow(clause, columns)];
  }
  const theme = frame.themes.find(({ id }) => id === state.theme);
  if (theme === undefined) return [];
  const columns = await Promise.all(state.plans.map((plan) => columnOf(plan, [theme.id])));
  return state.topic === null
    ? topicsToRows(theme.topics, columns)
    : topicToRows(state.topic, columns);
}

async function findClause(ref: string): Promise<ComparedClause | null> {
  const [plan = '', anchor = ''] = ref.split('#');
  const entry = (await loadClauseIndex(plan)).find(([one]) => one === anchor);
  if (entry === undefined) return null;
  const clauses = await loadClauses(plan, entry[3]);
  return clauses.find((clause) => clause.anchor === anchor) ?? null;
}

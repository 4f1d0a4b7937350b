import { parseRef, refOf } from '../../address/reference.ts';
import {
  type CompareColumn,
  type CompareRow,
  type ListedClause,
  clauseToRow,
  topicToRows,
  topicsToRows,
} from '../../compare/compare-rows.ts';
import type { CompareState } from './compare-state.ts';
import { type Frame, isMissing } from './frame.ts';
import { loadClauses } from './load-clauses.ts';

/** Rows for a settled state, or null where the clause it names is not in its plan. Loads what is shown and no more. */
export async function stateToRows(state: CompareState, frame: Frame): Promise<CompareRow[] | null> {
  const held = new Set(frame.columns.map(({ id }) => id).filter((id) => !isMissing(id)));
  const columnsOf = (
    isWanted: (clause: ListedClause, plan: string) => boolean,
  ): Promise<CompareColumn[]> =>
    Promise.all(
      state.plans.map((plan) =>
        held.has(plan)
          ? loadClauses(plan, (clause) => isWanted(clause, plan))
          : Promise.resolve(null),
      ),
    );
  if (state.clause !== null) {
    const { plan: own, anchor } = parseRef(state.clause);
    const [clause] = (await loadClauses(own, (one) => one.anchor === anchor)).clauses;
    if (clause === undefined) return null;
    const shown = new Set([state.clause, ...clause.matches]);
    return [
      clauseToRow(
        clause,
        await columnsOf((one, plan) => shown.has(refOf({ plan, anchor: one.anchor }))),
      ),
    ];
  }
  const theme = frame.themes.find(({ id }) => id === state.theme);
  if (theme === undefined) return [];
  const topics = new Set(state.topic === null ? theme.topics.map(({ id }) => id) : [state.topic]);
  const columns = await columnsOf((clause) => clause.topics.some((topic) => topics.has(topic)));
  return state.topic === null
    ? topicsToRows(theme.topics, columns)
    : topicToRows(state.topic, columns);
}

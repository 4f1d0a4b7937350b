import { refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { FollowUp, FollowedClause } from '../model/follow-up.ts';
import type { Topic } from '../model/vocabulary.ts';
import type { IndexedEdition } from './indexed-edition.ts';

/** A clause with what stands for it in the later document. */
export interface FollowedRow extends Pick<FollowedClause, 'state' | 'looked'> {
  readonly left: ClauseRecord;
  readonly right: readonly ClauseRecord[];
}

/** Clauses of an earlier document with those that follow them, by the theme of their first topic; others are left out. */
export function followUpByTheme(
  { topics, clauseOf }: Pick<IndexedEdition, 'topics' | 'clauseOf'>,
  { from, to }: Pick<FollowUp, 'from' | 'to'>,
  clauses: readonly FollowedClause[],
): { readonly theme: Topic; readonly list: readonly FollowedRow[] }[] {
  const themeOf = new Map(topics.map(({ id, parent }) => [id, parent ?? id]));
  const rows = clauses.flatMap(({ from: anchor, to: anchors, state, looked }) => {
    const left = clauseOf.get(refOf({ plan: from, anchor }));
    if (left === undefined) return [];
    const right = anchors.flatMap((one) => clauseOf.get(refOf({ plan: to, anchor: one })) ?? []);
    return [{ left, right, state, looked }];
  });
  const byTheme = Map.groupBy(rows, ({ left }) => themeOf.get(left.topics[0] ?? ''));
  return topics.flatMap((theme) => {
    const list = theme.parent === null ? byTheme.get(theme.id) : undefined;
    return list === undefined ? [] : [{ theme, list }];
  });
}

import type { ChangedClause, EditionChanges } from '../model/edition-changes.ts';

/** What a reader sees in turn: an entry that changed, or a run of entries that did not. */
export type ChangeRow =
  | { readonly kind: 'changed'; readonly clause: ChangedClause }
  | { readonly kind: 'same'; readonly clauses: readonly ChangedClause[] };

/** Entries in order, neighbours that did not change gathered. */
export function changesToRows({ clauses }: Pick<EditionChanges, 'clauses'>): ChangeRow[] {
  const rows: (
    { kind: 'changed'; clause: ChangedClause } | { kind: 'same'; clauses: ChangedClause[] }
  )[] = [];
  for (const clause of clauses) {
    const last = rows.at(-1);
    if (clause.state !== 'same') rows.push({ kind: 'changed', clause });
    else if (last?.kind === 'same') last.clauses.push(clause);
    else rows.push({ kind: 'same', clauses: [clause] });
  }
  return rows;
}

import { refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Term } from '../model/term.ts';

/** A term as an entry writes it, with its note. */
export interface NotedTerm extends Omit<Term, 'words'> {
  readonly word: string;
}

/** Terms beside the entry (`<plan>#<anchor>`) in which each document first uses them; headings and titles pass them on to the text. */
export function termsByClause(
  clauses: readonly Pick<ClauseRecord, 'plan' | 'anchor' | 'type' | 'text'>[],
  terms: readonly Term[],
): Map<string, NotedTerm[]> {
  const noted = new Map<string, NotedTerm[]>();
  const known = new Set<string>();
  for (const clause of clauses) {
    if (clause.type === 'heading') continue;
    const ref = refOf(clause);
    for (const { words, ...term } of terms) {
      const key = `${clause.plan} ${term.id}`;
      const word = words.find((one) => clause.text.includes(one));
      if (word === undefined || known.has(key)) continue;
      known.add(key);
      noted.set(ref, [...(noted.get(ref) ?? []), { ...term, word }]);
    }
  }
  return noted;
}

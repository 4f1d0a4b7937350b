import { planOfRef } from '../address/reference.ts';
import type { NotedTerm } from './terms-of.ts';

/** A term as a page of all terms tells it. */
export interface ListedTerm extends Omit<NotedTerm, 'word'> {
  /** As the documents write it. */
  readonly words: readonly string[];
  /** How many documents use it. */
  readonly documents: number;
}

/** All terms that documents use, each once, in the order of their wordings; `terms` by entry (`<plan>#<anchor>`). */
export function termsToList(terms: ReadonlyMap<string, readonly NotedTerm[]>): ListedTerm[] {
  const uses = [...terms].flatMap(([ref, noted]) => noted.map((term) => ({ ...term, ref })));
  return [...Map.groupBy(uses, ({ id }) => id).values()]
    .map(([first, ...rest]) => {
      const own = [first, ...rest].filter((use) => use !== undefined);
      const { id = '', note = '', source = null } = first ?? {};
      const words = [...new Set(own.map(({ word }) => word))];
      return {
        id,
        words,
        note,
        source,
        documents: new Set(own.map(({ ref }) => planOfRef(ref))).size,
      };
    })
    .toSorted((a, b) => (a.words[0] ?? '').localeCompare(b.words[0] ?? '', 'zh'));
}

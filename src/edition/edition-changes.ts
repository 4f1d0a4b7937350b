import type { EditionChanges } from '../model/edition-changes.ts';
import { plansToChanges, type ReadEdition } from '../redline/plans-to-changes.ts';
import type { IndexedEdition } from './indexed-edition.ts';

/** What changed in every plan that took the place of another, by the id of the later one. */
export function editionChanges(
  edition: Pick<IndexedEdition, 'plans' | 'planOf' | 'clauses' | 'figureOf'>,
): Map<string, EditionChanges> {
  const readOf = (id: string): ReadEdition => ({
    id,
    clauses: edition.clauses.filter(({ plan }) => plan === id),
    figures: Map.groupBy(
      [...edition.figureOf.values()].filter(({ target }) => target.plan === id),
      ({ target }) => target.clause,
    ),
  });
  return new Map(
    edition.plans.flatMap(({ id, supersedes }) =>
      supersedes === null || !edition.planOf.has(supersedes)
        ? []
        : [[id, plansToChanges(readOf(supersedes), readOf(id))] as const],
    ),
  );
}

import type { Figure } from '../compare/figure.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { ChangedClause, ChangedFigure, EditionChanges } from '../model/edition-changes.ts';
import { figuresToChanges } from './figures-to-changes.ts';
import { pairEntries } from './pair-entries.ts';

/** An edition of a plan as far as changes are told from it. */
export interface ReadEdition {
  readonly id: string;
  readonly clauses: readonly ClauseRecord[];
  /** By the anchor of their entry. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
}

/**
 * An edition beside the one that it replaced: every entry of both once, in the order of the later one; what only the
 * earlier has stands behind the entry that it followed.
 */
export function plansToChanges(before: ReadEdition, after: ReadEdition): EditionChanges {
  const pairs = pairEntries(before.clauses, after.clauses);
  const partnerOf = new Map(pairs.map(({ to, from }) => [to, from]));
  const sameAt = new Set(pairs.filter(({ same }) => same).map(({ to }) => to));
  const kept = new Set(pairs.map(({ from }) => from));
  const dropped = new Set(before.clauses.map((_, at) => at).filter((at) => !kept.has(at)));
  const clauses: ChangedClause[] = [];
  const figures: ChangedFigure[] = [];
  const take = (from: number | null, to: number | null): void => {
    const [old, fresh] = [before.clauses[from ?? -1] ?? null, after.clauses[to ?? -1] ?? null];
    const isSame = to !== null && sameAt.has(to);
    const state =
      old === null ? 'added' : fresh === null ? 'dropped' : isSame ? 'same' : 'reworded';
    const names = { from: old?.anchor ?? null, to: fresh?.anchor ?? null };
    clauses.push({ ...names, state, bodies: bodyChanges(old, fresh) });
    if (isSame) return;
    figures.push(
      ...figuresToChanges(
        before.figures.get(old?.anchor ?? '') ?? [],
        after.figures.get(fresh?.anchor ?? '') ?? [],
      ),
    );
  };
  const takeDropped = (from: number): void => {
    for (let at = from; dropped.delete(at); at += 1) take(at, null);
  };
  takeDropped(0);
  after.clauses.forEach((_, to) => {
    const from = partnerOf.get(to);
    take(from ?? null, to);
    if (from !== undefined) takeDropped(from + 1);
  });
  for (const at of dropped) take(at, null);
  return { from: before.id, to: after.id, clauses, figures };
}

/** The bodies that only one of two wordings of an entry charges; none where one of them is missing. */
function bodyChanges(
  before: ClauseRecord | null,
  after: ClauseRecord | null,
): ChangedClause['bodies'] {
  if (before === null || after === null) return { added: [], dropped: [] };
  const bodiesOf = ({ duties }: ClauseRecord): string[] => [
    ...new Set(duties.flatMap(({ bodies }) => bodies)),
  ];
  const [old, fresh] = [bodiesOf(before), bodiesOf(after)];
  return {
    added: fresh.filter((name) => !old.includes(name)),
    dropped: old.filter((name) => !fresh.includes(name)),
  };
}

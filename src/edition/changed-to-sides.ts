import { isFigureOf, refOf } from '../address/reference.ts';
import type { ChangedClause, EditionChanges } from '../model/edition-changes.ts';
import { numberLength } from '../redline/entry-body.ts';
import { type Stretch, textsToEdits } from '../redline/texts-to-edits.ts';
import type { IndexedEdition } from './indexed-edition.ts';

/** An entry in one of two editions; `ref` is null where it does not stand there. */
export interface ChangedSide {
  readonly ref: string | null;
  /** The number as printed: that it shifted is no change of the words. */
  readonly number: string;
  /** The words behind it, in stretches that the other edition has or has not where both have the entry. */
  readonly words: string | readonly Stretch[];
}

/** An entry that changed, as two columns, with what it can be filtered by. */
export interface ChangedColumns {
  readonly sides: readonly [ChangedSide, ChangedSide];
  readonly keys: readonly string[];
}

/** A changed entry of two editions → its columns. */
export function changedToSides(
  edition: Pick<IndexedEdition, 'clauseOf'>,
  changes: Pick<EditionChanges, 'from' | 'to' | 'figures'>,
  clause: ChangedClause,
): ChangedColumns {
  const read = (plan: string, anchor: string | null): ChangedSide & { readonly words: string } => {
    const ref = anchor === null ? null : refOf({ plan, anchor });
    const entry = ref === null ? undefined : edition.clauseOf.get(ref);
    if (entry === undefined) return { ref, number: '', words: '' };
    const length = numberLength(entry);
    return { ref, number: entry.text.slice(0, length), words: entry.text.slice(length) };
  };
  const [old, fresh] = [read(changes.from, clause.from), read(changes.to, clause.to)];
  const edits = clause.state === 'reworded' ? textsToEdits(old.words, fresh.words) : null;
  const touched = changes.figures.some(({ from, to }) =>
    [from, to].some(
      (id) => id !== null && [old, fresh].some(({ ref }) => ref !== null && isFigureOf(id, ref)),
    ),
  );
  const { added, dropped } = clause.bodies;
  return {
    sides: [
      { ...old, words: edits?.before ?? old.words },
      { ...fresh, words: edits?.after ?? fresh.words },
    ],
    keys: [
      clause.state,
      ...(added.length + dropped.length > 0 ? ['bodies'] : []),
      ...(touched ? ['figures'] : []),
    ],
  };
}

/** Values of a filter, each with the other names that mean it ([[区科技局, 370405/keji]]), and which of them entries have. */
export interface EntryValues {
  readonly values: string[][];
  /** Of entry n the numbers from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** What the filters know of entries. */
export interface EntryFacts {
  readonly topics: EntryValues;
  readonly bodies: EntryValues;
}

/** What sorting by relevance needs, an item an entry: length of the folded text, and where the heading in it ends, 0 without one. */
export interface EntrySizes {
  readonly lengths: number[];
  readonly headings: number[];
}

/**
 * Named bodies in the folded text, beginnings and ends in turn, by the entry's number; none for most. Scopes are counted
 * by it before the first hit, and so it stands apart.
 */
export type EntryDuties = Readonly<Record<number, number[]>>;

/** Offset of a single character whose place is not known, only on which side of the brackets of named bodies it stands. */
export const somewhere = { text: -1, bodies: -2 };

/** Whether a stretch of an entry's folded text stands among the named bodies; one that reaches out of a bracket does not. */
export function isAmongBodies(
  duties: readonly number[] | undefined,
  offset: number,
  length: number,
): boolean {
  if (offset < 0) return offset === somewhere.bodies;
  if (duties === undefined) return false;
  for (let at = 0; at + 1 < duties.length; at += 2) {
    if (offset >= (duties[at] ?? 0) && offset + length <= (duties[at + 1] ?? 0)) return true;
  }
  return false;
}

/** Where a wording stands in an entry's text. */
export interface Mark {
  readonly at: number;
  readonly end: number;
  readonly word: string;
  /** The first group of the pattern. */
  readonly inner: string | undefined;
}

const kept = new Map<RegExp, { readonly text: string; readonly marks: readonly Mark[] }>();

/**
 * The places of a wording in a text, in order; kept until another text is asked for, since every figure of an
 * entry asks for the same ones and a clause may hold thousands.
 */
export function marksOf(text: string, pattern: RegExp): readonly Mark[] {
  const known = kept.get(pattern);
  if (known?.text === text) return known.marks;
  const marks = [...text.matchAll(pattern)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    word: match[0],
    inner: match[1],
  }));
  kept.set(pattern, { text, marks });
  return marks;
}

/** How many of the marks, which stand in order, begin before `at`. */
export function countBefore(marks: readonly { readonly at: number }[], at: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last mark that begins in [from, to). */
export function lastBetween<M extends { readonly at: number }>(
  marks: readonly M[],
  from: number,
  to: number,
): M | undefined {
  const found = marks[countBefore(marks, to) - 1];
  return found !== undefined && found.at >= from ? found : undefined;
}

/** The first mark that begins in [from, to). */
export function firstBetween<M extends { readonly at: number }>(
  marks: readonly M[],
  from: number,
  to: number,
): M | undefined {
  const found = marks[countBefore(marks, from)];
  return found !== undefined && found.at < to ? found : undefined;
}

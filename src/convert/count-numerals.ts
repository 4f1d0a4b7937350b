import type { ClauseRecord } from '../model/clause.ts';
import type { TargetRecord, Unread } from '../model/target.ts';

/** How many runs of digits of a document are what; `lost`: those that nothing names, with their entry. */
export interface NumeralCount {
  readonly numerals: number;
  readonly figures: number;
  readonly unread: number;
  readonly excluded: number;
  readonly lost: readonly string[];
}

/** A run of digits with its separators, full width or half. */
const run = /[\d０-９]+(?:[.．,，][\d０-９]+)*/gu;

/**
 * Counts the runs of digits of all entries against what was read of them: each should lie in a figure, in a
 * number that is unread, or in one that belongs to something else; nothing of it relies on the reader's own lexer.
 */
export function countNumerals(
  entries: readonly ClauseRecord[],
  read: {
    readonly targets: readonly TargetRecord[];
    readonly unread: readonly Unread[];
    readonly excluded: readonly Unread[];
  },
): NumeralCount {
  const figures = Map.groupBy(read.targets, ({ clause }) => clause);
  const unread = Map.groupBy(read.unread, ({ clause }) => clause);
  const excluded = Map.groupBy(read.excluded, ({ clause }) => clause);
  const count = { numerals: 0, figures: 0, unread: 0, excluded: 0 };
  const lost: string[] = [];
  for (const { anchor, text } of entries) {
    for (const match of text.matchAll(run)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const meets = (start: number, end: number): boolean => start < to && from < end;
      count.numerals++;
      if (figures.get(anchor)?.some(({ figure }) => meets(...figure)) === true) count.figures++;
      else if (unread.get(anchor)?.some((one) => meets(one.from, one.to)) === true) count.unread++;
      else if (excluded.get(anchor)?.some((one) => meets(one.from, one.to)) === true)
        count.excluded++;
      else lost.push(`${anchor} ${match[0]}: ${text.slice(Math.max(0, from - 12), to + 8)}`);
    }
  }
  return { ...count, lost };
}

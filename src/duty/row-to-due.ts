import type { TableRowEntry } from '../clause/rows-to-tables.ts';
import type { ClauseRecord, Due, Range } from '../model/clause.ts';
import { type DueFrame, dueDate, entryToDue, yearOf } from './entry-to-due.ts';

/** The deadlines of a row of a table: its columns 完成时限, 完成时间 as printed, then those in its other words. */
export function rowToDue(
  entry: Pick<ClauseRecord, 'text'>,
  row: TableRowEntry,
  brackets: readonly Range[],
  frame: DueFrame,
): Due[] {
  if (row.isHead) return [];
  const year = Number(row.year);
  const around = row.year === null ? frame : { ...frame, period: { start: year, end: year } };
  const cells = row.cells.filter(({ column }) => column.kind === 'due');
  const words = entry.text.split('');
  for (const { range } of cells) if (range !== null) words.fill(' ', ...range);
  return [
    ...cells.flatMap(({ text }): Due[] =>
      /[\p{L}\p{N}]/u.test(text) ? [{ text, date: dueDate(text, yearOf(around)) }] : [],
    ),
    ...entryToDue({ text: words.join('') }, brackets, around),
  ];
}

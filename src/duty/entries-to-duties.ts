import type { TableRowEntry } from '../clause/rows-to-tables.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Message } from '../model/message.ts';
import { type DueFrame, entryToDue } from './entry-to-due.ts';
import { entryToDuties } from './entry-to-duties.ts';
import { rowToDue } from './row-to-due.ts';
import { rowToDuties } from './row-to-duties.ts';

/** Entries with their duties and deadlines filled in, and a message for each bracket that could not be read whole. */
export function entriesToDuties(
  entries: readonly ClauseRecord[],
  frame: DueFrame,
  rows: ReadonlyMap<string, TableRowEntry> = new Map(),
): {
  entries: ClauseRecord[];
  messages: Message[];
} {
  const read = entries.map((entry) => {
    const row = rows.get(entry.anchor);
    const found = entryToDuties(entry);
    if (row === undefined) return { entry, found, due: entryToDue(entry, found.ranges, frame) };
    return {
      entry,
      found: { ...found, duties: [...rowToDuties(row), ...found.duties] },
      due: rowToDue(entry, row, found.ranges, frame),
    };
  });
  return {
    entries: read.map(({ entry, found, due }) => ({
      ...entry,
      duties: found.duties,
      due,
    })),
    messages: read.flatMap(({ entry, found }) =>
      found.doubts.map(({ text }) => ({ line: entry.lines[0], rule: 'duties', text })),
    ),
  };
}

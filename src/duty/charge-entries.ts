import type { ClauseRecord } from '../model/clause.ts';
import type { Message } from '../model/message.ts';
import { type DueFrame, entryToDue } from './entry-to-due.ts';
import { entryToDuties } from './entry-to-duties.ts';

/** Entries with their duties and deadlines filled in, and a message for each bracket that could not be read whole. */
export function chargeEntries(
  entries: readonly ClauseRecord[],
  frame: DueFrame,
): {
  entries: ClauseRecord[];
  messages: Message[];
} {
  const read = entries.map((entry) => ({ entry, found: entryToDuties(entry) }));
  return {
    entries: read.map(({ entry, found }) => ({
      ...entry,
      duties: found.duties,
      due: entryToDue(entry, found.ranges, frame),
    })),
    messages: read.flatMap(({ entry, found }) =>
      found.doubts.map(({ text }) => ({ line: entry.lines[0], rule: 'duties', text })),
    ),
  };
}

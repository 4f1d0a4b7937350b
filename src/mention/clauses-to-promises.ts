import type { ClauseRecord } from '../model/clause.ts';
import { type MentionSearch, entryToPromises } from './document-to-mentions.ts';

/** Promises without a numeral: plan → subject → its wordings in reading order, each with its entry. */
export type Promises = ReadonlyMap<
  string,
  ReadonlyMap<string, readonly { readonly clause: string; readonly text: string }[]>
>;

/** All promises without a numeral of all documents, by what they are about. */
export function clausesToPromises(
  clauses: readonly ClauseRecord[],
  search: MentionSearch,
): Promises {
  const promises = new Map<string, Map<string, { clause: string; text: string }[]>>();
  for (const entry of clauses) {
    const own = promises.get(entry.plan) ?? new Map<string, { clause: string; text: string }[]>();
    promises.set(entry.plan, own);
    for (const [subject, texts] of entryToPromises(entry, search)) {
      const made = texts.map((text) => ({ clause: entry.anchor, text }));
      own.set(subject, [...(own.get(subject) ?? []), ...made]);
    }
  }
  return promises;
}

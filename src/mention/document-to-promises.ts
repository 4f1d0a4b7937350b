import type { ClauseRecord } from '../model/clause.ts';
import { type MentionSearch, entryToPromises } from './document-to-mentions.ts';

/** The wordings of promises, each with its entry. */
type Wordings = readonly { readonly clause: string; readonly text: string }[];

/** Promises without a numeral: plan → subject → its wordings in reading order. */
export type Promises = ReadonlyMap<string, ReadonlyMap<string, Wordings>>;

/** All promises without a numeral of one document, by what they are about. */
export function documentToPromises(
  clauses: readonly ClauseRecord[],
  search: MentionSearch,
): Map<string, Wordings> {
  const promises = new Map<string, Wordings>();
  for (const entry of clauses) {
    for (const [subject, texts] of entryToPromises(entry, search)) {
      const made = texts.map((text) => ({ clause: entry.anchor, text }));
      promises.set(subject, [...(promises.get(subject) ?? []), ...made]);
    }
  }
  return promises;
}

import type { ClauseRecord } from '../model/clause.ts';
import type { Finder } from '../mention/words-to-finder.ts';
import { foldText } from '../text/fold-text.ts';
import { entryToHeading } from '../topic/entry-to-heading.ts';
import { stripDuties } from '../topic/strip-duties.ts';

/** A clause with the words of known matters that it is about: those of its head, or where that has none, of its text. */
export interface WordedClause {
  readonly entry: ClauseRecord;
  readonly about: ReadonlySet<string>;
  /** All words of known matters in it, bodies' names left out. */
  readonly all: ReadonlySet<string>;
  /** Those that do not only stand in a row of fields: 完善群众诉求办理、社会治理、文明实践等服务功能 treats none of them. */
  readonly treated: ReadonlySet<string>;
}

const row = /(?:[^，。；：、]{2,12}、)+[^，。；：、]{2,12}等/gu;

/** What a clause is about, in the wordings of the vocabularies. */
export function clauseToWords(entry: ClauseRecord, find: Finder): WordedClause {
  const all = find(foldText(stripDuties(entry.text)));
  const head = find(foldText(entryToHeading(entry)));
  const treated = find(foldText(stripDuties(entry.text).replaceAll(row, '，')));
  return { entry, about: head.size > 0 ? head : all, all, treated };
}

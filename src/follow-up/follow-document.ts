import type { Figure } from '../compare/figure.ts';
import type { Finder } from '../mention/words-to-finder.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Mention, SubjectWords } from '../model/mention.ts';
import type { Match } from '../model/vocabulary.ts';
import type { SameThing } from './figure-to-counterparts.ts';

/** One document of a pair. */
export interface FollowDocument {
  readonly id: string;
  readonly clauses: readonly ClauseRecord[];
  readonly figures: readonly Figure[];
  readonly mentions: ReadonlyMap<string, Mention>;
  /** Counterparts of its clauses in all documents. */
  readonly matches: readonly Match[];
}

/** What pairs are made with. */
export interface FollowTools extends SameThing {
  readonly find: Finder;
  readonly subjects: ReadonlyMap<string, SubjectWords>;
  /** The topic of a row of the catalogue. */
  readonly topicOf: ReadonlyMap<string, string>;
}

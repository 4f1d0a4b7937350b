import { refOf } from '../../address/reference.ts';
import { entriesToProfiles } from '../../compare/entries-to-profiles.ts';
import { profilesToPairs } from '../../compare/profiles-to-pairs.ts';
import type { TopicWords } from '../../topic/taxonomy-to-trie.ts';
import type { MatteredEntry } from './matters.ts';

/** An entry of the edition that is of the matter of one of a guest's. */
export interface Counterpart {
  readonly anchor: string;
  readonly clause: string;
  readonly score: number;
}

/** The pairs that a guest's entries make with those of some documents, best first for each: as `clausesToMatches` finds them. */
export function guestToCounterparts(
  guest: readonly MatteredEntry[],
  others: readonly MatteredEntry[],
  words: TopicWords,
): Counterpart[] {
  const own = guest[0]?.plan;
  if (own === undefined) return [];
  const entries = [...guest, ...others];
  const rows = new Set(entries.flatMap(({ targets }) => targets));
  const [profiles, lexicon] = entriesToProfiles(entries, {
    words,
    spoken: new Map(entries.map((entry) => [refOf(entry), entry.spoken])),
    rowOf: new Map([...rows].map((row) => [row, row === '' ? null : row])),
  });
  const found = profilesToPairs(profiles, lexicon, own);
  return profiles.flatMap(({ ref, plan }, at): Counterpart[] =>
    plan === own
      ? [...(found[at] ?? [])]
          .sort(([, a], [, b]) => b - a)
          .flatMap(([other, score]) => {
            const clause = profiles[other]?.ref;
            return clause === undefined
              ? []
              : [{ anchor: ref.slice(plan.length + 1), clause, score }];
          })
      : [],
  );
}

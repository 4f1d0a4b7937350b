import { groupBy } from '../../reader/group-by.ts';
import type { ReadingTables } from '../../reader/vocabulary.ts';
import { entriesToTopics } from '../../topic/entries-to-topics.ts';
import { entryToTopics } from '../../topic/entry-to-topics.ts';
import type { TopicWords } from '../../topic/taxonomy-to-trie.ts';
import type { ReadText } from '../read-figures.ts';
import type { MatteredEntry } from './matters.ts';

/** A guest's entries with what they speak of. */
export function guestToMatters(
  { document, entries, figures }: ReadText,
  { taxonomy }: ReadingTables,
  words: TopicWords,
): MatteredEntry[] {
  const { reading } = document;
  const topics = entriesToTopics(reading, taxonomy, []);
  const byEntry = groupBy(figures, ({ target }) => target.clause);
  return reading.map((entry, at): MatteredEntry => {
    const own = topics[at] ?? [];
    // A passage was read under other anchors than its entries have
    const held = byEntry.get(entries[at]?.anchor ?? '') ?? [];
    return {
      ...entry,
      plan: 'guest',
      topics: own,
      targets: held.map(({ target }) => target.indicator ?? ''),
      spoken: own.length === 0 ? [] : entryToTopics(entry, words),
    };
  });
}

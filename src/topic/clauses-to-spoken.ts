import { refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import { type SpokenTopic, entryToTopics } from './entry-to-topics.ts';
import type { TopicWords } from './taxonomy-to-trie.ts';

/** The topics of each entry with the sentences that speak of them, by its reference; a topic that a review gave has none. */
export function clausesToSpoken(
  clauses: readonly ClauseRecord[],
  words: TopicWords,
): Map<string, SpokenTopic[]> {
  return new Map(
    clauses
      .filter(({ topics }) => topics.length > 0)
      .map((clause) => {
        const read = new Map(entryToTopics(clause, words).map((one) => [one.topic, one]));
        return [
          refOf(clause),
          clause.topics.map((id) => read.get(id) ?? { topic: id, sentences: [] }),
        ];
      }),
  );
}

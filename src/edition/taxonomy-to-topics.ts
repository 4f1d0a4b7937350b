import type { ClauseRecord } from '../model/clause.ts';
import type { Topic } from '../model/vocabulary.ts';
import type { Taxonomy } from '../seed/load-topics.ts';

/** Themes and topics in the order of topics.yaml, a theme before its topics, each topic with its entries. */
export function taxonomyToTopics({ themes }: Taxonomy, clauses: readonly ClauseRecord[]): Topic[] {
  const entries = new Map<string, string[]>();
  for (const { plan, anchor, topics } of clauses) {
    for (const id of topics) entries.set(id, [...(entries.get(id) ?? []), `${plan}#${anchor}`]);
  }
  return themes.flatMap(({ id, name, topics }) => [
    { id, name, parent: null, clauses: [] },
    ...topics.map((topic) => ({
      id: topic.id,
      name: topic.name,
      parent: id,
      clauses: entries.get(topic.id) ?? [],
    })),
  ]);
}

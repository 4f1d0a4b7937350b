import { refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Topic } from '../model/vocabulary.ts';
import type { Taxonomy } from '../seed/load-topics.ts';

/** Themes and topics in the vocabulary's order, each with its clauses in reading order; a theme has those of its topics. */
export function clausesToTopics(clauses: readonly ClauseRecord[], taxonomy: Taxonomy): Topic[] {
  const byTopic = new Map<string, string[]>();
  const parents = new Map(
    taxonomy.themes.flatMap((theme) => theme.topics.map(({ id }) => [id, theme.id] as const)),
  );
  for (const clause of clauses) {
    const own = new Set(clause.topics.flatMap((id) => [id, parents.get(id) ?? id]));
    for (const id of own) {
      const list = byTopic.get(id);
      if (list === undefined) byTopic.set(id, [refOf(clause)]);
      else list.push(refOf(clause));
    }
  }
  const record = (id: string, name: string, parent: string | null): Topic => ({
    id,
    name,
    parent,
    clauses: byTopic.get(id) ?? [],
  });
  return taxonomy.themes.flatMap((theme) => [
    record(theme.id, theme.name, null),
    ...theme.topics.map(({ id, name }) => record(id, name, theme.id)),
  ]);
}

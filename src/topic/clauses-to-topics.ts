import { refOf } from '../address/reference.ts';
import type { ClauseRecord, Range } from '../model/clause.ts';
import type { Topic } from '../model/vocabulary.ts';
import type { Taxonomy } from '../seed/load-topics.ts';
import type { SpokenTopic } from './entry-to-topics.ts';

/**
 * Themes and topics in the vocabulary's order, each with its clauses in reading order; a theme has those of its topics,
 * a topic also the sentences that speak of it.
 */
export function clausesToTopics(
  clauses: readonly ClauseRecord[],
  taxonomy: Taxonomy,
  spoken: ReadonlyMap<string, readonly SpokenTopic[]>,
): Topic[] {
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
  const record = (id: string, name: string, parent: string | null): Topic => {
    const refs = byTopic.get(id) ?? [];
    const sentences = refs.flatMap((ref): [string, Range[]][] => {
      const own = spoken.get(ref)?.find(({ topic }) => topic === id)?.sentences ?? [];
      return own.length > 0 ? [[ref, [...own]]] : [];
    });
    return { id, name, parent, clauses: refs, sentences: Object.fromEntries(sentences) };
  };
  return taxonomy.themes.flatMap((theme) => [
    record(theme.id, theme.name, null),
    ...theme.topics.map(({ id, name }) => record(id, name, theme.id)),
  ]);
}

import type { ClauseRecord } from '../model/clause.ts';
import type { WordedClause } from './clause-to-words.ts';
import type { FollowTools } from './follow-document.ts';
import { mostByWords } from './words-to-tasks.ts';

/** Whether the first topics of a task are among some. */
const isMainly = (task: ClauseRecord, topics: readonly string[]): boolean =>
  task.topics.slice(0, 2).some((topic) => topics.includes(topic));

/** Tasks that are mainly of what a figure of a clause is filed under, and name it: 5G基站 for 行政村5G网络通达率. */
export function figureTasks(
  { targets }: ClauseRecord,
  rowOf: ReadonlyMap<string, string | null>,
  wheres: ReadonlyMap<string, readonly string[]>,
  tasks: readonly WordedClause[],
  { topicOf }: FollowTools,
): string[] {
  return targets.flatMap((id) => {
    const topic = topicOf.get(rowOf.get(id) ?? '');
    const named = wheres.get(id) ?? [];
    return tasks
      .filter(({ entry }) => entry.topics[0] === topic && named.includes(entry.anchor))
      .map(({ entry }) => entry.anchor);
  });
}

/** Tasks in which words of a clause's figures stand, and that are mainly of what it speaks of, the first ones. */
export function namedTasks(
  { targets, topics }: ClauseRecord,
  wheres: ReadonlyMap<string, readonly string[]>,
  tasks: readonly WordedClause[],
): string[] {
  const named = new Set(targets.flatMap((id) => wheres.get(id) ?? []));
  return tasks
    .filter(({ entry }) => named.has(entry.anchor) && isMainly(entry, topics))
    .map(({ entry }) => entry.anchor)
    .slice(0, mostByWords);
}

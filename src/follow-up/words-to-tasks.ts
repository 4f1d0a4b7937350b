import type { WordedClause } from './clause-to-words.ts';

/** A clause's counterparts by shared words alone are at most so many. */
export const mostByWords = 2;

/** How much a word tells of a clause: 1 where it stands in one clause of both documents, ½ in two. */
export type Weigh = (word: string) => number;

/** Weights of the words of two documents. */
export function wordsToWeights(clauses: readonly WordedClause[]): Weigh {
  const counts = new Map<string, number>();
  for (const { all } of clauses)
    for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => 1 / (counts.get(word) ?? 1);
}

/** A word in at most five clauses of both documents tells what they are about. */
export const telling = 0.2;

/** What a clause is mainly about: its first topics. */
const mainTopics = ({ entry }: WordedClause): readonly string[] => entry.topics.slice(0, 2);

/**
 * Tasks that treat what a clause is about, best first: both are mainly of one topic and share a telling word or one of
 * the clause's head, or a word of its head tells enough or heads the task too (乡村, in many clauses, leads nowhere).
 * What a clause names in passing (张山子镇抢抓…文旅发展新机遇) makes no task on tourism its own.
 */
export function wordsToTasks(
  clause: WordedClause,
  tasks: readonly WordedClause[],
  weigh: Weigh,
): string[] {
  const own = mainTopics(clause);
  return bestTasks(clause, tasks, weigh, (task, shared) => {
    const isFiled = mainTopics(task).some((topic) => own.includes(topic));
    return shared.some((word) => {
      const [tells, heads] = [weigh(word) >= telling, clause.about.has(word)];
      return isFiled ? tells || heads : heads && (tells || task.about.has(word));
    });
  });
}

/** Such a word stands in one clause of each document. */
const singular = 0.5;

/**
 * Tasks that treat two topics of a clause and share a telling word with it (rural roads stand under 流通 and under 乡村),
 * or mainly one of its first topics and a word that no other clause has: 两高 under 能源结构 and under 传统产业.
 */
export const twiceFiled = (
  clause: WordedClause,
  tasks: readonly WordedClause[],
  weigh: Weigh,
): string[] => {
  const { topics } = clause.entry;
  return tasks
    .filter((task) => {
      const shared = [...clause.all].filter((word) => task.treated.has(word));
      const twice = task.entry.topics.filter((topic) => topics.includes(topic)).length > 1;
      if (twice && shared.some((word) => weigh(word) >= telling)) return true;
      const isFiled = mainTopics(task).some((topic) => topics.slice(0, 3).includes(topic));
      return isFiled && shared.some((word) => weigh(word) >= singular);
    })
    .map(({ entry }) => entry.anchor);
};

/** Tasks that share most words with a clause all of whose words stand somewhere in the document. */
export const anyTasks = (
  clause: WordedClause,
  tasks: readonly WordedClause[],
  weigh: Weigh,
): string[] => bestTasks(clause, tasks, weigh, (_, shared) => shared.length > 0);

/** The tasks that treat a clause's matter and share nearly as much with it as the best one. */
function bestTasks(
  clause: WordedClause,
  tasks: readonly WordedClause[],
  weigh: Weigh,
  treats: (task: WordedClause, shared: readonly string[]) => boolean,
): string[] {
  const scored = tasks
    .flatMap((task) => {
      const shared = [...clause.all].filter((word) => task.treated.has(word));
      if (!treats(task, shared)) return [];
      const scoreOf = (word: string): number =>
        weigh(word) * (1 + Number(clause.about.has(word)) + Number(task.about.has(word)));
      const score = shared.reduce((sum, word) => sum + scoreOf(word), 0);
      return [{ anchor: task.entry.anchor, score }];
    })
    .sort((x, y) => y.score - x.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score >= best * 0.6)
    .slice(0, mostByWords)
    .map(({ anchor }) => anchor);
}

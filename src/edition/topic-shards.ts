import type { ComparedClause } from '../compare/compare-rows.ts';

/** A page shows at most so many plans, and stops before so many characters, so that it stays light. */
const mostPlans = 8;
const mostCharacters = 45_000;

/** Plans of one page of a topic, in the order of the bibliography. */
export interface TopicShard {
  /** `water-saving`, `water-saving-2` … */
  readonly id: string;
  readonly plans: string[];
}

/**
 * Cuts a topic into pages: with five plans one page, with hundreds as many as it takes; plans that say nothing on the
 * topic cost nothing and stand on the first page's list only.
 */
export function topicToShards(
  topic: string,
  clauses: ReadonlyMap<string, readonly ComparedClause[]>,
): TopicShard[] {
  const shards: { plans: string[]; characters: number }[] = [{ plans: [], characters: 0 }];
  const few = clauses.size <= mostPlans;
  for (const [plan, list] of clauses) {
    const own = list.filter(({ topics }) => topics.includes(topic));
    if (own.length === 0 && !few) continue;
    const characters = own.reduce((sum, { text }) => sum + text.length, 0);
    let shard = shards[shards.length - 1];
    if (
      shard !== undefined &&
      shard.plans.length > 0 &&
      (shard.plans.length >= mostPlans || shard.characters + characters > mostCharacters)
    ) {
      shard = { plans: [], characters: 0 };
      shards.push(shard);
    }
    shard?.plans.push(plan);
    if (shard !== undefined) shard.characters += characters;
  }
  return shards.map(({ plans }, at) => ({ id: at === 0 ? topic : `${topic}-${at + 1}`, plans }));
}

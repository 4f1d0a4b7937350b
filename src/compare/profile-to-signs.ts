import type { Profile } from './entries-to-profiles.ts';
import type { PairSigns } from './pair-to-score.ts';
import { type Vector, cosine } from './texts-to-vectors.ts';

const ranks = [1, 0.6, 0.4];

/**
 * Gives a function that compares one profile with many; each pair's signs are the same whichever comes first.
 * The one's passages are spread out over all `terms`, so that each of the many costs one look per term.
 */
export function makeComparer(
  terms: number,
): (one: Profile, others: readonly Profile[]) => PairSigns[] {
  const spread = new Float32Array(terms);
  const rarities = new Float32Array(terms);
  return (one, others) => {
    const wording = new Float64Array(others.length);
    const ownHeading = new Float64Array(others.length);
    const otherHeading = new Float64Array(others.length);
    for (const [id, rarity] of one.heading) rarities[id] = rarity;
    one.passages.forEach(({ ids, weights }, which) => {
      ids.forEach((id, i) => (spread[id] = weights[i] ?? 0));
      others.forEach((other, at) => {
        for (const passage of other.passages) {
          wording[at] = Math.max(wording[at] ?? 0, product(passage, spread));
          if (which > 0 || one.headingWeight === 0) continue;
          ownHeading[at] = Math.max(ownHeading[at] ?? 0, sum(passage, rarities));
        }
        let held = 0;
        for (const [id, rarity] of other.heading) if (spread[id] !== 0) held += rarity;
        if (held > (otherHeading[at] ?? 0)) otherHeading[at] = held;
      });
      for (const id of ids) spread[id] = 0;
    });
    for (const id of one.heading.keys()) rarities[id] = 0;
    return others.map((other, at): PairSigns => {
      const x = (ownHeading[at] ?? 0) / (one.headingWeight || 1);
      const y = (otherHeading[at] ?? 0) / (other.headingWeight || 1);
      return {
        wording: wording[at] ?? 0,
        ...sharedTopics(one.topics, other.topics),
        headingInText: Math.max(x, y),
        headingsInTexts: Math.min(x, y),
        path:
          one.path === other.path ? Number(one.path.ids.length > 0) : cosine(one.path, other.path),
        unlike: one.paragraph !== other.paragraph,
      };
    });
  };
}

function product({ ids, weights }: Vector, spread: Float32Array): number {
  let result = 0;
  for (let i = 0; i < ids.length; i += 1) {
    result += (spread[ids[i] as number] as number) * (weights[i] as number);
  }
  return result;
}

function sum({ ids }: Vector, rarities: Float32Array): number {
  let result = 0;
  for (let i = 0; i < ids.length; i += 1) result += rarities[ids[i] as number] as number;
  return result;
}

function sharedTopics(
  a: readonly string[],
  b: readonly string[],
): Pick<PairSigns, 'topic' | 'topics'> {
  let topic = 0;
  let topics = 0;
  a.forEach((id, rank) => {
    const other = b.indexOf(id);
    if (other < 0) return;
    const worth = (ranks[rank] ?? 0) * (ranks[other] ?? 0);
    topic = Math.max(topic, worth);
    topics += worth;
  });
  return { topic, topics };
}

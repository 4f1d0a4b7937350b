import type { Pairs, TopicComparison } from './comparisons.ts';
import type { Sketch } from './entries-to-sketches.ts';
import { highest } from './highest.ts';
import { mostCandidates } from './members-to-candidates.ts';

/**
 * The pairs worth comparing, each once and with no sum yet: every entry with its most promising candidates on all its
 * topics, and with all others of those that have no list of candidates, being small. The shorter entry stands first, of two
 * of one length the one whose reference does.
 */
export function topicsToPairs(
  sketches: readonly Sketch[],
  members: ReadonlyMap<string, Int32Array>,
  topics: ReadonlyMap<string, TopicComparison>,
  only: string | null,
): Pairs {
  const lists = sketches.map((): Int32Array | null => null);
  const candidatesOf = candidateLists(sketches, members, topics);
  const shorter: number[] = [];
  const longer: number[] = [];
  sketches.forEach((sketch, at) => {
    if (only !== null && sketch.plan !== only) return;
    const own = candidatesOf(at);
    lists[at] = own;
    for (const other of own) {
      const partner = sketches[other];
      if (partner === undefined || lists[other]?.includes(at) === true) continue;
      const isShorter =
        sketch.length < partner.length ||
        (sketch.length === partner.length && sketch.ref < partner.ref);
      shorter.push(isShorter ? at : other);
      longer.push(isShorter ? other : at);
    }
  });
  return {
    shorter: Int32Array.from(shorter),
    longer: Int32Array.from(longer),
    sums: new Float64Array(shorter.length).fill(NaN),
  };
}

/** A function that names the candidates of an entry, each once; it is asked of one entry after the other. */
function candidateLists(
  sketches: readonly Sketch[],
  members: ReadonlyMap<string, Int32Array>,
  topics: ReadonlyMap<string, TopicComparison>,
): (at: number) => Int32Array {
  const best = new Float32Array(sketches.length);
  /** How far the entries of each topic have come: they are asked for in their order. */
  const reached = new Map<string, number>();
  return (at) => {
    const found = new Set<number>();
    const small: number[] = [];
    for (const { topic } of sketches[at]?.spoken ?? []) {
      const large = topics.get(topic);
      if (large === undefined) {
        for (const other of members.get(topic) ?? [])
          if (sketches[other]?.plan !== sketches[at]?.plan) small.push(other);
        continue;
      }
      const place = placeOf(large.members, at, reached.get(topic) ?? 0);
      reached.set(topic, place);
      const { starts, others, sums } = large.candidates;
      for (let i = starts[place] as number; i < (starts[place + 1] as number); i += 1) {
        const other = large.members[others[i] as number] as number;
        found.add(other);
        best[other] = Math.max(best[other] as number, sums[i] as number);
      }
    }
    const all = new Set([...highest([...found], best, mostCandidates), ...small]);
    for (const other of found) best[other] = 0;
    return Int32Array.from(all);
  };
}

/** Where a number stands in an ascending list, from a place on. */
function placeOf(list: Int32Array, wanted: number, from: number): number {
  let place = from;
  while ((list[place] as number) < wanted) place += 1;
  return place;
}

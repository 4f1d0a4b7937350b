import type { Candidates } from './members-to-candidates.ts';
import type { Sketch } from './entries-to-sketches.ts';

/** Pairs of entries by their places, with what speaks for each; NaN where nothing does. */
export interface Pairs {
  readonly shorter: Int32Array;
  readonly longer: Int32Array;
  readonly sums: Float64Array;
}

/** The entries of a topic by their places, and their candidates. */
export interface TopicComparison {
  readonly members: Int32Array;
  readonly candidates: Candidates;
}

/** What comparing entries came to: another time it holds of all that are still the same. */
export interface Comparisons {
  /** What stands for each entry with all that it is compared by. */
  readonly keys: readonly string[];
  readonly topics: ReadonlyMap<string, TopicComparison>;
  readonly pairs: Pairs;
}

/** Comparisons of an earlier time, and where those of this one go. */
export interface KeptComparisons {
  readonly former: Comparisons | null;
  readonly keyOf: (sketch: Sketch) => string;
  readonly note: (comparisons: Comparisons) => void;
}

/** What is known of the entries at hand; null where an entry, or one of a topic's, is another. */
export interface KnownComparisons {
  readonly candidates: (topic: string, members: Int32Array) => Candidates | null;
  readonly sum: (shorter: number, longer: number) => number | null;
}

/** Nothing is known. */
export const noneKnown: KnownComparisons = { candidates: () => null, sum: () => null };

/** Former comparisons as they are looked up for the entries with these keys. */
export function comparisonsToKnown(
  { keys: formerKeys, topics, pairs }: Comparisons,
  keys: readonly string[],
): KnownComparisons {
  const places = new Map(formerKeys.map((key, at) => [key, at]));
  const formerOf = Int32Array.from(keys, (key) => places.get(key) ?? -1);
  const { starts, order } = byShorter(pairs, formerKeys.length);
  return {
    candidates: (topic, members) => {
      const known = topics.get(topic);
      if (known?.members.length !== members.length) return null;
      const isSame = members.every((at, place) => formerOf[at] === known.members[place]);
      return isSame ? known.candidates : null;
    },
    sum: (shorter, longer) => {
      const [from, to] = [formerOf[shorter] as number, formerOf[longer] as number];
      if (from < 0 || to < 0) return null;
      for (let at = starts[from] as number; at < (starts[from + 1] as number); at += 1) {
        const pair = order[at] as number;
        if (pairs.longer[pair] === to) return pairs.sums[pair] as number;
      }
      return null;
    },
  };
}

/** The pairs of each shorter entry, one behind the other: those of `at` from `starts[at]` to `starts[at + 1]`. */
function byShorter({ shorter }: Pairs, entries: number): { starts: Int32Array; order: Int32Array } {
  const starts = new Int32Array(entries + 1);
  for (const at of shorter) starts[at + 1] = (starts[at + 1] as number) + 1;
  for (let at = 0; at < entries; at += 1)
    starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const order = new Int32Array(shorter.length);
  const filled = starts.slice();
  shorter.forEach((at, pair) => {
    const place = filled[at] as number;
    order[place] = pair;
    filled[at] = place + 1;
  });
  return { starts, order };
}

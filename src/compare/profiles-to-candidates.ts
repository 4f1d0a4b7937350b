import type { Lexicon } from './texts-to-vectors.ts';
import type { Profile } from './entries-to-profiles.ts';

/** Terms in more passages than this lead nowhere (推动, 发展), so that a search costs the same at any size. */
const commonest = 300;
/** Entries of one topic are candidates of each other while they are this few. */
const roomy = 250;
/** Candidates kept for each entry, the most promising first. */
const kept = 72;

/** Where each term stands: the passages from `starts[term]` to `starts[term + 1]`, with weights. */
interface Postings {
  readonly starts: Int32Array;
  readonly owners: Int32Array;
  readonly weights: Float32Array;
}

/**
 * Gives a function that names the entries worth comparing with entry `at` (positions in `profiles`, other plans only):
 * those sharing rare terms, through an inverted index, and those of its topics while a topic is small.
 */
export function profilesToCandidates(
  profiles: readonly Profile[],
  lexicon: Lexicon,
): (at: number) => number[] {
  const postings = invert(profiles, lexicon);
  const byTopic = new Map<string, number[]>();
  profiles.forEach(({ topics }, at) => {
    for (const topic of topics) {
      const list = byTopic.get(topic);
      if (list === undefined) byTopic.set(topic, [at]);
      else list.push(at);
    }
  });
  const sums = new Float32Array(profiles.length);
  return (at) => {
    const self = profiles[at];
    if (self === undefined) return [];
    const touched: number[] = [];
    for (const { ids, weights } of self.passages) {
      for (let i = 0; i < ids.length; i += 1) {
        const term = ids[i] ?? 0;
        const end = postings.starts[term + 1] ?? 0;
        for (let place = postings.starts[term] ?? 0; place < end; place += 1) {
          const other = postings.owners[place] ?? 0;
          if (sums[other] === 0) touched.push(other);
          sums[other] = (sums[other] ?? 0) + (weights[i] ?? 0) * (postings.weights[place] ?? 0);
        }
      }
    }
    const others = touched.filter((other) => profiles[other]?.plan !== self.plan);
    const found = highest(others, sums, kept);
    for (const other of touched) sums[other] = 0;
    const all = new Set(found);
    for (const topic of self.topics) {
      const list = byTopic.get(topic) ?? [];
      if (list.length > roomy) continue;
      for (const other of list) if (profiles[other]?.plan !== self.plan) all.add(other);
    }
    return [...all];
  };
}

/** The `count` positions with the highest sums, without sorting the rest. */
function highest(positions: readonly number[], sums: Float32Array, count: number): number[] {
  if (positions.length <= count) return [...positions];
  const bins = new Int32Array(256);
  let top = 0;
  for (const at of positions) top = Math.max(top, sums[at] ?? 0);
  const binOf = (at: number): number => Math.min(255, Math.floor(((sums[at] ?? 0) / top) * 256));
  for (const at of positions) bins[binOf(at)] = (bins[binOf(at)] ?? 0) + 1;
  let floor = 255;
  for (let held = bins[255] ?? 0; held < count && floor > 0; held += bins[floor] ?? 0) floor -= 1;
  return positions
    .filter((at) => binOf(at) >= floor)
    .sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
    .slice(0, count);
}

function invert(profiles: readonly Profile[], lexicon: Lexicon): Postings {
  const terms = lexicon.frequency.length;
  const starts = new Int32Array(terms + 1);
  for (let term = 0; term < terms; term += 1) {
    const frequency = lexicon.frequency[term] ?? 0;
    starts[term + 1] =
      (starts[term] ?? 0) + (frequency > 1 && frequency <= commonest ? frequency : 0);
  }
  const filled = starts.slice();
  const owners = new Int32Array(starts[terms] ?? 0);
  const weights = new Float32Array(owners.length);
  profiles.forEach(({ passages }, at) => {
    for (const passage of passages) {
      passage.ids.forEach((term, i) => {
        const place = filled[term] ?? 0;
        if (place >= (starts[term + 1] ?? 0)) return;
        owners[place] = at;
        weights[place] = passage.weights[i] ?? 0;
        filled[term] = place + 1;
      });
    }
  });
  return { starts, owners, weights };
}

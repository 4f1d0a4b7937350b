import type { Profile } from './entries-to-profiles.ts';
import { highest } from './highest.ts';
import type { Lexicon, Vector } from './texts-to-vectors.ts';

/** Terms in more entries than this lead nowhere (推动, 发展), so that a search costs the same at any size. */
const commonest = 160;
/** Entries of one topic are candidates of each other while they are this few. */
const roomy = 120;
/** Candidates kept for each entry, the most promising first. */
const kept = 60;

/** Where each term stands: the passages from `starts[term]` to `starts[term + 1]`, with weights. */
interface Postings {
  readonly starts: Int32Array;
  readonly owners: Int32Array;
  readonly weights: Float32Array;
}

/**
 * Gives a function that names the entries worth comparing with entry `at` (positions in `profiles`, other plans only):
 * those whose sentences on one topic share rare terms, through an inverted index, and those of its topics while a topic
 * is small.
 */
export function profilesToCandidates(
  profiles: readonly Profile[],
  lexicon: Lexicon,
): (at: number) => number[] {
  const passages = profiles.map(({ matters, whole }) => [
    ...new Set([...matters.map(({ terms }) => terms), ...(matters.length === 0 ? [whole] : [])]),
  ]);
  const owners = passages.flatMap((own, at) => own.map(() => at));
  const postings = invert(passages.flat(), lexicon);
  const byTopic = new Map<string, number[]>();
  profiles.forEach(({ matters }, at) => {
    for (const { topic } of matters) {
      const list = byTopic.get(topic);
      if (list === undefined) byTopic.set(topic, [at]);
      else list.push(at);
    }
  });
  const sums = new Float32Array(owners.length);
  const best = new Float32Array(profiles.length);
  return (at) => {
    const self = profiles[at];
    if (self === undefined) return [];
    const named = new Set<number>();
    for (const { ids, weights } of passages[at] ?? []) {
      const touched: number[] = [];
      for (let i = 0; i < ids.length; i += 1) {
        const term = ids[i] as number;
        const weight = weights[i] as number;
        const end = postings.starts[term + 1] as number;
        for (let place = postings.starts[term] as number; place < end; place += 1) {
          const other = postings.owners[place] as number;
          if (sums[other] === 0) touched.push(other);
          sums[other] = (sums[other] as number) + weight * (postings.weights[place] as number);
        }
      }
      // A passage names more than are kept, for another passage may name the same.
      for (const other of highest(touched, sums, 2 * kept)) {
        const owner = owners[other] ?? 0;
        if (profiles[owner]?.plan === self.plan) continue;
        best[owner] = Math.max(best[owner] ?? 0, sums[other] ?? 0);
        named.add(owner);
      }
      for (const other of touched) sums[other] = 0;
    }
    const all = new Set(highest([...named], best, kept));
    for (const owner of named) best[owner] = 0;
    for (const { topic } of self.matters) {
      const list = byTopic.get(topic) ?? [];
      if (list.length > roomy) continue;
      for (const other of list) if (profiles[other]?.plan !== self.plan) all.add(other);
    }
    return [...all];
  };
}

/** The passages that hold each term, with its weight in them. */
function invert(passages: readonly Vector[], lexicon: Lexicon): Postings {
  const terms = lexicon.frequency.length;
  const counts = new Int32Array(terms);
  for (const { ids } of passages) for (const term of ids) counts[term] = (counts[term] ?? 0) + 1;
  const starts = new Int32Array(terms + 1);
  for (let term = 0; term < terms; term += 1) {
    const frequency = lexicon.frequency[term] ?? 0;
    const wanted = frequency > 1 && frequency <= commonest ? (counts[term] ?? 0) : 0;
    starts[term + 1] = (starts[term] ?? 0) + wanted;
  }
  const filled = starts.slice();
  const owners = new Int32Array(starts[terms] ?? 0);
  const weights = new Float32Array(owners.length);
  passages.forEach((passage, at) => {
    passage.ids.forEach((term, i) => {
      const place = filled[term] ?? 0;
      if (place >= (starts[term + 1] ?? 0)) return;
      owners[place] = at;
      weights[place] = passage.weights[i] ?? 0;
      filled[term] = place + 1;
    });
  });
  return { starts, owners, weights };
}

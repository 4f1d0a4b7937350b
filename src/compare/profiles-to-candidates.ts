import type { Profile } from './entries-to-profiles.ts';
import { highest } from './highest.ts';
import type { Lexicon } from './texts-to-vectors.ts';

/** Terms in more passages than this lead nowhere (推动, 发展), so that a search costs the same at any size. */
const commonest = 160;
/** Entries of one topic are candidates of each other while they are this few. */
const roomy = 250;
/** Candidates kept for each entry, the most promising first. */
const kept = 60;

/** An entry worth comparing: its position in the profiles, and which two passages are most alike. */
export interface Candidate {
  readonly at: number;
  readonly passage: number;
  readonly otherPassage: number;
}

/** Where each term stands: the passages from `starts[term]` to `starts[term + 1]`, with weights. */
interface Postings {
  readonly starts: Int32Array;
  readonly owners: Int32Array;
  readonly weights: Float32Array;
}

/**
 * Gives a function that names the entries worth comparing with entry `at` (positions in `profiles`, other plans only):
 * those with a passage sharing rare terms, through an inverted index, and those of its topics while a topic is small.
 */
export function profilesToCandidates(
  profiles: readonly Profile[],
  lexicon: Lexicon,
): (at: number) => Candidate[] {
  const firsts: number[] = [];
  const entries: number[] = [];
  profiles.forEach(({ passages }, at) => {
    firsts.push(entries.length);
    for (let i = 0; i < passages.length; i += 1) entries.push(at);
  });
  const postings = invert(profiles, lexicon);
  const byTopic = new Map<string, number[]>();
  profiles.forEach(({ topics }, at) => {
    for (const topic of topics) {
      const list = byTopic.get(topic);
      if (list === undefined) byTopic.set(topic, [at]);
      else list.push(at);
    }
  });
  const sums = new Float32Array(entries.length);
  const best = new Float32Array(profiles.length);
  const pairs = new Map<number, Candidate>();
  return (at) => {
    const self = profiles[at];
    if (self === undefined) return [];
    pairs.clear();
    self.passages.forEach(({ ids, weights }, passage) => {
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
        const owner = entries[other] ?? 0;
        const sum = sums[other] ?? 0;
        if (profiles[owner]?.plan === self.plan || sum <= (best[owner] ?? 0)) continue;
        best[owner] = sum;
        pairs.set(owner, { at: owner, passage, otherPassage: other - (firsts[owner] ?? 0) });
      }
      for (const other of touched) sums[other] = 0;
    });
    const found = highest([...pairs.keys()], best, kept);
    for (const owner of pairs.keys()) best[owner] = 0;
    const all = new Map(found.map((owner) => [owner, pairs.get(owner)]));
    for (const topic of self.topics) {
      const list = byTopic.get(topic) ?? [];
      if (list.length > roomy) continue;
      for (const other of list) {
        if (profiles[other]?.plan === self.plan || all.has(other)) continue;
        all.set(other, pairs.get(other) ?? { at: other, passage: 0, otherPassage: 0 });
      }
    }
    return [...all.values()].filter((one) => one !== undefined);
  };
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
  let passageAt = 0;
  for (const passage of profiles.flatMap(({ passages }) => passages)) {
    passage.ids.forEach((term, i) => {
      const place = filled[term] ?? 0;
      if (place >= (starts[term + 1] ?? 0)) return;
      owners[place] = passageAt;
      weights[place] = passage.weights[i] ?? 0;
      filled[term] = place + 1;
    });
    passageAt += 1;
  }
  return { starts, owners, weights };
}

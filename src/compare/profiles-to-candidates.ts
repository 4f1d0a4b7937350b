import type { Profile } from './entries-to-profiles.ts';
import { highest } from './highest.ts';
import type { Lexicon, Vector } from './texts-to-vectors.ts';

/** Terms in more sentences on one topic than this lead nowhere, so that a search costs the same at any size. */
const commonest = 160;
/** Entries of one topic are candidates of each other while they are this few. */
const roomy = 120;
/** Candidates kept for each entry, the most promising first. */
const kept = 28;

/** An entry by its place, and what of it speaks of a topic. */
interface Member {
  readonly at: number;
  readonly plan: string;
  readonly terms: Vector;
}

/** Candidates of an entry on one topic, with what their sentences on it share. */
interface Named {
  readonly at: readonly number[];
  readonly sums: readonly number[];
}

/**
 * Gives a function that names the entries worth comparing with entry `at` (positions in `profiles`, other plans only):
 * those whose sentences on one topic share rare terms, through an inverted index of each topic, and those of its topics
 * while a topic is small.
 */
export function profilesToCandidates(
  profiles: readonly Profile[],
  lexicon: Lexicon,
): (at: number) => number[] {
  const topics = new Map<string, Member[]>();
  profiles.forEach(({ matters, plan }, at) => {
    for (const { topic, terms } of matters) {
      const list = topics.get(topic);
      if (list === undefined) topics.set(topic, [{ at, plan, terms }]);
      else list.push({ at, plan, terms });
    }
  });
  const named = profiles.map((): Named[] => []);
  for (const members of topics.values())
    if (members.length > roomy) membersToNamed(members, lexicon, named);
  const best = new Float32Array(profiles.length);
  return (at) => {
    const own = named[at] ?? [];
    for (const one of own)
      one.at.forEach((other, place) => {
        best[other] = Math.max(best[other] ?? 0, one.sums[place] ?? 0);
      });
    const found = new Set(own.flatMap((one) => one.at));
    const all = new Set(highest([...found], best, kept));
    for (const other of found) best[other] = 0;
    for (const { topic } of profiles[at]?.matters ?? []) {
      const members = topics.get(topic) ?? [];
      if (members.length > roomy) continue;
      for (const one of members) if (one.plan !== profiles[at]?.plan) all.add(one.at);
    }
    return [...all];
  };
}

/** Notes for every member of a topic the others of other plans that share most with it. */
function membersToNamed(members: readonly Member[], lexicon: Lexicon, named: Named[][]): void {
  const { starts, owners, weights } = invert(
    members.map(({ terms }) => terms),
    lexicon.frequency.length,
  );
  const sums = new Float32Array(members.length);
  for (const { at, plan, terms } of members) {
    const touched: number[] = [];
    for (let i = 0; i < terms.ids.length; i += 1) {
      const term = terms.ids[i] as number;
      const weight = terms.weights[i] as number;
      const end = starts[term + 1] as number;
      for (let place = starts[term] as number; place < end; place += 1) {
        const other = owners[place] as number;
        if (sums[other] === 0) touched.push(other);
        sums[other] = (sums[other] as number) + weight * (weights[place] as number);
      }
    }
    const others = touched.filter((other) => members[other]?.plan !== plan);
    const most = highest(others, sums, kept);
    named[at]?.push({
      at: most.map((other) => members[other]?.at ?? 0),
      sums: most.map((other) => sums[other] ?? 0),
    });
    for (const other of touched) sums[other] = 0;
  }
}

/** Where each term stands: the passages from `starts[term]` to `starts[term + 1]`, with weights. */
interface Postings {
  readonly starts: Int32Array;
  readonly owners: Int32Array;
  readonly weights: Float32Array;
}

/** The passages that hold each term, with its weight in them. */
function invert(passages: readonly Vector[], terms: number): Postings {
  const counts = new Int32Array(terms);
  for (const { ids } of passages) for (const term of ids) counts[term] = (counts[term] ?? 0) + 1;
  const starts = new Int32Array(terms + 1);
  for (let term = 0; term < terms; term += 1) {
    const held = counts[term] ?? 0;
    starts[term + 1] = (starts[term] ?? 0) + (held > 1 && held <= commonest ? held : 0);
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

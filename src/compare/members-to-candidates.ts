import { highest } from './highest.ts';
import type { Vector } from './terms-to-vector.ts';

/** Terms in more sentences on one topic than this lead nowhere, so that a search costs the same at any size. */
const commonest = 160;
/** Candidates kept for each entry, the most promising first. */
export const mostCandidates = 28;

/** What an entry says of a topic, and the number of its plan. */
export interface Member {
  readonly plan: number;
  readonly terms: Vector;
}

/** For each member of a topic others by their places among the members: those of `at` stand from `starts[at]` to `starts[at + 1]`. */
export interface Candidates {
  readonly starts: Int32Array;
  readonly others: Int32Array;
  /** What each shares with the member. */
  readonly sums: Float32Array;
}

/** Finds for every member of a topic those of other plans that share most rare terms with it, through an inverted index. */
export function membersToCandidates(members: readonly Member[]): Candidates {
  const { starts, owners, weights, numbers } = invert(members.map(({ terms }) => terms));
  const sums = new Float32Array(members.length);
  const found = members.map(({ plan, terms }, at) => {
    const touched: number[] = [];
    const own = numbers[at] as Int32Array;
    for (let i = 0; i < own.length; i += 1) {
      const number = own[i] as number;
      const weight = terms.weights[i] as number;
      const end = starts[number + 1] as number;
      for (let place = starts[number] as number; place < end; place += 1) {
        const other = owners[place] as number;
        if (sums[other] === 0) touched.push(other);
        sums[other] = (sums[other] as number) + weight * (weights[place] as number);
      }
    }
    const others = touched.filter((other) => members[other]?.plan !== plan);
    const most = highest(others, sums, mostCandidates);
    const shared = most.map((other) => sums[other] as number);
    for (const other of touched) sums[other] = 0;
    return { most, shared };
  });
  const ends = new Int32Array(members.length + 1);
  found.forEach(({ most }, at) => (ends[at + 1] = (ends[at] as number) + most.length));
  return {
    starts: ends,
    others: Int32Array.from(found.flatMap(({ most }) => most)),
    sums: Float32Array.from(found.flatMap(({ shared }) => shared)),
  };
}

/** Where each term stands: the texts from `starts[term]` to `starts[term + 1]`, with weights. */
interface Postings {
  readonly starts: Int32Array;
  readonly owners: Int32Array;
  readonly weights: Float32Array;
  /** The terms of each text by the numbers that they have here. */
  readonly numbers: readonly Int32Array[];
}

/** The texts that hold each term, with its weight in them. */
function invert(texts: readonly Vector[]): Postings {
  const { numbers, size } = numberTerms(texts.map(({ ids }) => ids));
  const counts = new Int32Array(size);
  for (const own of numbers) for (const term of own) counts[term] = (counts[term] as number) + 1;
  const starts = new Int32Array(size + 1);
  for (let term = 0; term < size; term += 1) {
    const held = counts[term] as number;
    starts[term + 1] = (starts[term] as number) + (held > 1 && held <= commonest ? held : 0);
  }
  const filled = starts.slice();
  const owners = new Int32Array(starts[size] as number);
  const weights = new Float32Array(owners.length);
  numbers.forEach((own, at) => {
    own.forEach((term, i) => {
      const place = filled[term] as number;
      if (place >= (starts[term + 1] as number)) return;
      owners[place] = at;
      weights[place] = texts[at]?.weights[i] ?? 0;
      filled[term] = place + 1;
    });
  });
  return { starts, owners, weights, numbers };
}

/** Numbers terms from 0 on, in the order in which they come: what is looked up together lies together in memory. */
function numberTerms(texts: readonly Int32Array[]): { numbers: Int32Array[]; size: number } {
  const all = texts.reduce((sum, { length }) => sum + length, 0);
  const slots = 1 << Math.ceil(Math.log2(2 * all + 2));
  const terms = new Int32Array(slots);
  /** Number of the term in a slot, from 1 on; 0 where none stands. */
  const known = new Int32Array(slots);
  let size = 0;
  const numbers = texts.map((ids) =>
    ids.map((term) => {
      let slot = term & (slots - 1);
      while (known[slot] !== 0 && terms[slot] !== term) slot = (slot + 1) & (slots - 1);
      if (known[slot] === 0) {
        size += 1;
        terms[slot] = term;
        known[slot] = size;
      }
      return (known[slot] as number) - 1;
    }),
  );
  return { numbers, size };
}

import { commonTerms, rarest } from './common-terms.ts';
import type { Terms } from './text-to-terms.ts';

/** A sparse vector of length 1 at most: term ids ascending, with their weights. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** Terms by how many texts hold each, the commonest first: what is looked up together lies together in memory. */
export interface Lexicon {
  /** The place of a term by its number in the book. */
  readonly places: Int32Array;
  readonly frequency: Int32Array;
  /** How telling each term is, by its place: of the fixed table, and not of these texts. */
  readonly rarity: Float32Array;
}

/** Rarity of the terms that a book begins with, by their numbers. */
const known = [...commonTerms.values()];

/** One lexicon over the counted terms of texts whose book begins with the common terms; what none has has no place. */
export function countsToLexicon(counted: readonly Terms[], terms: number): Lexicon {
  const held = new Int32Array(terms);
  for (const { ids } of counted) for (const id of ids) held[id] = (held[id] ?? 0) + 1;
  const order = commonestFirst(held);
  const places = new Int32Array(terms).fill(-1);
  order.forEach((id, place) => (places[id] = place));
  return {
    places,
    frequency: Int32Array.from(order, (id) => held[id] ?? 0),
    rarity: Float32Array.from(order, (id) => known[id] ?? rarest),
  };
}

/** Terms that some text holds, those of more texts first, else in their own order. */
function commonestFirst(held: Int32Array): Uint32Array {
  const most = held.reduce((max, own) => Math.max(max, own), 0);
  // Where the terms begin that stand in so many texts
  const starts = new Uint32Array(most + 2);
  for (const own of held) if (own > 0) starts[own - 1] = (starts[own - 1] ?? 0) + 1;
  for (let own = most; own > 0; own -= 1)
    starts[own - 1] = (starts[own - 1] ?? 0) + (starts[own] ?? 0);
  const order = new Uint32Array(starts[0] ?? 0);
  held.forEach((own, id) => {
    if (own === 0) return;
    const place = starts[own] ?? 0;
    order[place] = id;
    starts[own] = place + 1;
  });
  return order;
}

/**
 * Weighs counted terms (1 + ln count, times the rarity) and norms the vector.
 * Terms that stand in one text only weigh in the norm but are left out: nothing can meet them.
 */
export function termsToVector({ ids: terms, counts }: Terms, lexicon: Lexicon): Vector {
  const weightOf = new Map<number, number>();
  let square = 0;
  terms.forEach((term, at) => {
    const place = lexicon.places[term] ?? -1;
    const weight = (1 + Math.log(counts[at] ?? 1)) * (lexicon.rarity[place] ?? rarest);
    square += weight ** 2;
    if ((lexicon.frequency[place] ?? 1) > 1) weightOf.set(place, weight);
  });
  return toVector(weightOf, square);
}

/** Weights by their ids as a vector, normed by the sum of all squares. */
export function toVector(weightOf: ReadonlyMap<number, number>, square: number): Vector {
  const norm = Math.sqrt(square) || 1;
  const ids = Int32Array.from(weightOf.keys()).sort();
  const weights = new Float32Array(ids.length);
  ids.forEach((id, at) => (weights[at] = (weightOf.get(id) ?? 0) / norm));
  return { ids, weights };
}

/** Cosine of two normed vectors. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const x = a.ids[i] ?? 0;
    const y = b.ids[j] ?? 0;
    if (x === y) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return sum;
}

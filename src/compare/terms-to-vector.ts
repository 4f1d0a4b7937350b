import { termToRarity } from './common-terms.ts';
import type { Terms } from './text-to-terms.ts';

/** A sparse vector of length 1 at most: ids ascending, with their weights. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/**
 * Weighs counted terms (1 + ln count, times the rarity) and norms the vector. Terms that `meets` says no other text holds
 * weigh in the norm but are left out: nothing can meet them.
 */
export function termsToVector({ ids, counts }: Terms, meets: (term: number) => boolean): Vector {
  const kept = new Int32Array(ids.length);
  const weights = new Float64Array(ids.length);
  let square = 0;
  let size = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] as number;
    const count = counts[at] as number;
    const weight = (count === 1 ? 1 : 1 + Math.log(count)) * termToRarity(id);
    square += weight * weight;
    if (!meets(id)) continue;
    kept[size] = id;
    weights[size] = weight;
    size += 1;
  }
  return normed(kept.slice(0, size), weights, square);
}

/** Weights by their ids as a vector, normed by the sum of all squares. */
export function toVector(weightOf: ReadonlyMap<number, number>, square: number): Vector {
  const ids = Int32Array.from(weightOf.keys()).sort();
  return normed(
    ids,
    Float64Array.from(ids, (id) => weightOf.get(id) ?? 0),
    square,
  );
}

function normed(ids: Int32Array, weights: Float64Array, square: number): Vector {
  const norm = Math.sqrt(square) || 1;
  return { ids, weights: Float32Array.from(ids, (_, at) => (weights[at] as number) / norm) };
}

/** Cosine of two normed vectors. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const x = a.ids[i] as number;
    const y = b.ids[j] as number;
    if (x === y) sum += (a.weights[i] as number) * (b.weights[j] as number);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return sum;
}

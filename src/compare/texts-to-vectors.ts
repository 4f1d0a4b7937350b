/** A sparse vector of length 1 at most: term ids ascending, with their weights. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** Numbers for terms and how many texts hold each. */
export interface Lexicon {
  readonly ids: ReadonlyMap<string, number>;
  readonly frequency: readonly number[];
  readonly texts: number;
}

/** One lexicon over the counted terms of many texts, the commonest first: what is looked up together lies together in memory. */
export function countsToLexicon(counted: readonly ReadonlyMap<string, number>[]): Lexicon {
  const frequency = new Map<string, number>();
  for (const terms of counted)
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const order = [...frequency].sort(([, a], [, b]) => b - a);
  return {
    ids: new Map(order.map(([term], id) => [term, id])),
    frequency: order.map(([, count]) => count),
    texts: counted.length,
  };
}

/** A term in fewer than one text of twenty is no more telling than one in exactly so many, however large the collection. */
const rarest = 3;

/** ln(1 + texts / texts with the term), capped. */
export function termToRarity(id: number | undefined, { frequency, texts }: Lexicon): number {
  return Math.min(rarest, Math.log(1 + texts / (frequency[id ?? -1] ?? 1)));
}

/**
 * Weighs counted terms by TF-IDF (1 + ln count, times the rarity) and norms the vector.
 * Terms that stand in one text only weigh in the norm but are left out: nothing can meet them.
 */
export function termsToVector(terms: ReadonlyMap<string, number>, lexicon: Lexicon): Vector {
  const held = new Map<number, number>();
  let square = 0;
  for (const [term, count] of terms) {
    const id = lexicon.ids.get(term);
    const frequency = id === undefined ? 1 : (lexicon.frequency[id] ?? 1);
    const weight = (1 + Math.log(count)) * termToRarity(id, lexicon);
    square += weight ** 2;
    if (id !== undefined && frequency > 1) held.set(id, weight);
  }
  const norm = Math.sqrt(square) || 1;
  const ids = Int32Array.from(held.keys()).sort();
  return { ids, weights: Float32Array.from(ids, (id) => (held.get(id) ?? 0) / norm) };
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

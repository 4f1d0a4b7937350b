import { textToTerms } from './text-to-terms.ts';

/** A sparse vector of length 1: term ids ascending, with their weights. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** Numbers for terms and how many texts hold each; grown by the texts it was made from. */
export interface Lexicon {
  readonly ids: Map<string, number>;
  readonly frequency: number[];
  texts: number;
}

/** Reads the terms of many texts into one lexicon and gives each text's terms by id. */
export function textsToLexicon(texts: readonly string[]): [Lexicon, Map<number, number>[]] {
  const lexicon: Lexicon = { ids: new Map(), frequency: [], texts: texts.length };
  const counted = texts.map((text) => {
    const byId = new Map<number, number>();
    for (const [term, count] of textToTerms(text)) {
      let id = lexicon.ids.get(term);
      if (id === undefined) {
        id = lexicon.frequency.length;
        lexicon.ids.set(term, id);
        lexicon.frequency.push(0);
      }
      lexicon.frequency[id] = (lexicon.frequency[id] ?? 0) + 1;
      byId.set(id, count);
    }
    return byId;
  });
  return [lexicon, counted];
}

/** Weighs counted terms by TF-IDF (1 + ln count, times ln(1 + texts / texts with the term)) and norms the vector. */
export function termsToVector(terms: ReadonlyMap<number, number>, lexicon: Lexicon): Vector {
  const ids = Int32Array.from([...terms.keys()].sort((a, b) => a - b));
  const weights = new Float32Array(ids.length);
  let square = 0;
  ids.forEach((id, at) => {
    const rarity = Math.log(1 + lexicon.texts / (lexicon.frequency[id] ?? 1));
    const weight = (1 + Math.log(terms.get(id) ?? 1)) * rarity;
    weights[at] = weight;
    square += weight * weight;
  });
  const norm = Math.sqrt(square) || 1;
  for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / norm;
  return { ids, weights };
}

/** Cosine of two normed vectors. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const x = a.ids[i] ?? 0;
    const y = b.ids[j] ?? 0;
    if (x === y) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return sum;
}

import { textToTerms } from './text-to-terms.ts';

/** A sparse vector of length 1 at most: term ids ascending, with their weights. */
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
  return [commonFirst(lexicon, counted), counted];
}

/** Renumbers the terms, the commonest first: what is looked up together then lies together in memory. */
function commonFirst(lexicon: Lexicon, counted: Map<number, number>[]): Lexicon {
  const order = lexicon.frequency.map((_, id) => id);
  order.sort((a, b) => (lexicon.frequency[b] ?? 0) - (lexicon.frequency[a] ?? 0) || a - b);
  const renamed = new Int32Array(order.length);
  order.forEach((id, at) => (renamed[id] = at));
  for (const [term, id] of lexicon.ids) lexicon.ids.set(term, renamed[id] ?? 0);
  counted.forEach((terms, at) => {
    counted[at] = new Map([...terms].map(([id, count]) => [renamed[id] ?? 0, count]));
  });
  return { ...lexicon, frequency: order.map((id) => lexicon.frequency[id] ?? 0) };
}

/**
 * Weighs counted terms by TF-IDF (1 + ln count, times ln(1 + texts / texts with the term)) and norms the vector.
 * Terms that stand in one text only weigh in the norm but are left out: nothing can meet them.
 */
export function termsToVector(terms: ReadonlyMap<number, number>, lexicon: Lexicon): Vector {
  const ids = [...terms.keys()].filter((id) => (lexicon.frequency[id] ?? 0) > 1);
  let square = 0;
  for (const [id, count] of terms) square += termWeight(id, count, lexicon) ** 2;
  const norm = Math.sqrt(square) || 1;
  ids.sort((a, b) => a - b);
  const weights = ids.map((id) => termWeight(id, terms.get(id) ?? 1, lexicon) / norm);
  return { ids: Int32Array.from(ids), weights: Float32Array.from(weights) };
}

function termWeight(id: number, count: number, lexicon: Lexicon): number {
  return (1 + Math.log(count)) * Math.log(1 + lexicon.texts / (lexicon.frequency[id] ?? 1));
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

import { foldText } from '../text/fold-text.ts';

/** A random piece of some text, and where it was drawn. */
export interface Drawn {
  query: string;
  text: number;
}

/** Draws pieces of 1 to 30 characters from random texts; the same seed draws the same. Pieces that fold away are drawn again. */
export function drawSubstrings(texts: string[], count: number, seed: number): Drawn[] {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const drawn: Drawn[] = [];
  while (drawn.length < count) {
    const text = random(texts.length);
    const units = texts[text] ?? '';
    const length = 1 + random(30);
    const start = random(Math.max(1, units.length - length + 1));
    const query = units.slice(start, start + length);
    if (foldText(query) !== '') drawn.push({ query, text });
  }
  return drawn;
}

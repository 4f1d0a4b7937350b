import { foldText } from '../text/fold-text.ts';
import { seededRandom } from './seeded-random.ts';

/** A random piece of some text, and where it was drawn. */
export interface Drawn {
  query: string;
  text: number;
}

/** Draws pieces of 1 to 30 characters from random texts; the same seed draws the same. Pieces that fold away are drawn again. */
export function drawSubstrings(texts: string[], count: number, seed: number): Drawn[] {
  const random = seededRandom(seed);
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

import { foldText } from '../text/fold-text.ts';

/** Words about a figure as they are compared: without number, unit and bound, its year and what is said of its certainty. */
export function maskFigure({
  quote,
  unit,
}: {
  readonly quote: string;
  readonly unit: string;
}): string {
  const masked = foldText(quote)
    .replace(/力争|争取|确保|预计|(?:到|至)?20\d\d年(?:底|末)?/gu, '')
    .replace(/\d+(?:\.\d+)?/gu, '#');
  const bare = unit === '' ? masked : masked.replaceAll(`#${foldText(unit)}`, '#');
  return bare.replace(bounds, '');
}

const bounds = /[及或]?以[上内下]|左右|上下|不少于|不低于|不超过|不高于|至少|突破|超过/gu;

/** How alike two wordings are, from 0 to 1: the pairs of signs that both hold. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [one, other] = [pairsOf(a), pairsOf(b)];
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** The stretch of a text that is nearest to some words, and in how many signs it differs from them. */
export interface Nearest {
  readonly from: number;
  readonly to: number;
  readonly differs: number;
}

/** The words → the stretch of the text that fewest signs part from them (added, lost or changed). */
export function wordsToNearest(words: string, text: string): Nearest {
  // Row by row: cost[j] and start[j] of the best stretch of the text that ends at j.
  let cost = new Int32Array(text.length + 1);
  let start = Int32Array.from({ length: text.length + 1 }, (_, j) => j);
  for (let i = 1; i <= words.length; i += 1) {
    const nextCost = new Int32Array(text.length + 1);
    const nextStart = new Int32Array(text.length + 1);
    nextCost[0] = i;
    const sign = words.charCodeAt(i - 1);
    for (let j = 1; j <= text.length; j += 1) {
      const change = (cost[j - 1] as number) + (text.charCodeAt(j - 1) === sign ? 0 : 1);
      const lose = (cost[j] as number) + 1;
      const add = (nextCost[j - 1] as number) + 1;
      const least = Math.min(change, lose, add);
      nextCost[j] = least;
      nextStart[j] =
        least === change
          ? (start[j - 1] as number)
          : least === lose
            ? (start[j] as number)
            : (nextStart[j - 1] as number);
    }
    [cost, start] = [nextCost, nextStart];
  }
  let to = 0;
  for (let j = 1; j <= text.length; j += 1) if ((cost[j] as number) < (cost[to] as number)) to = j;
  return { from: start[to] as number, to, differs: cost[to] as number };
}

import { foldText } from '../text/fold-text.ts';

/** Words about a figure as they are compared: without number, unit and bound, its year and what is said of its certainty. */
function maskFigure({ quote, unit }: { readonly quote: string; readonly unit: string }): string {
  const masked = foldText(quote)
    .replace(/力争|争取|确保|预计|(?:到|至)?20\d\d年(?:底|末)?/gu, '')
    .replace(/\d+(?:\.\d+)?/gu, '#');
  const bare = unit === '' ? masked : masked.replaceAll(`#${foldText(unit)}`, '#');
  return bare.replace(bounds, '');
}

const bounds = /[及或]?以[上内下]|左右|上下|不少于|不低于|不超过|不高于|至少|突破|超过/gu;

/** Words about a figure, masked, and the pairs of signs in them, ascending, each once. */
export interface Wording {
  readonly masked: string;
  readonly pairs: Int32Array;
}

/** A figure of the edition is held against many of a text. */
const made = new WeakMap<object, Wording>();

/** The wording of a figure, made once. */
export function wordingOf(figure: Parameters<typeof maskFigure>[0]): Wording {
  const known = made.get(figure);
  if (known !== undefined) return known;
  const masked = maskFigure(figure);
  const wording = { masked, pairs: pairsOf(masked) };
  made.set(figure, wording);
  return wording;
}

/** How alike two wordings are, from 0 to 1: the pairs of signs that both hold. */
export function likeness(a: Wording, b: Wording): number {
  if (a.masked === b.masked) return 1;
  const [one, other] = [a.pairs, b.pairs];
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const [x, y] = [one[i] as number, other[j] as number];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length);
}

function pairsOf(text: string): Int32Array {
  const pairs = Int32Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => {
    return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
  }).sort();
  return pairs.filter((pair, at) => at === 0 || pair !== pairs[at - 1]);
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

import { FORMULA, type Formula } from './texts-to-formulas.ts';

/** A place of a text that differs by one or two signs from a formula. */
export interface NearMiss {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** The formula, with what several documents write round it. */
  readonly formula: string;
  readonly documents: number;
  /** The pairs of signs of the text that the formula has not: what no document writes may be a slip of the hand. */
  readonly pairs: readonly string[];
}

const half = FORMULA / 2;
/** So many signs stand alike at either end. */
const edge = 2;

interface Window {
  readonly words: string;
  readonly span: Formula;
}

/** Formulas ready to be met in texts: gives the near misses of a text. */
export function openFormulas(formulas: readonly Formula[]): (text: string) => NearMiss[] {
  const whole = new Set<string>();
  const fronts = new Map<string, Window[]>();
  const backs = new Map<string, Window[]>();
  for (const span of formulas)
    for (let at = 0; at + FORMULA <= span[0].length; at += 1) {
      const words = span[0].slice(at, at + FORMULA);
      if (whole.has(words)) continue;
      whole.add(words);
      put(fronts, words.slice(0, half), { words, span });
      put(backs, words.slice(half), { words, span });
    }
  return (text) => {
    const found: NearMiss[] = [];
    for (const { index, 0: run } of text.matchAll(/\p{Script=Han}{7,}/gu)) {
      let last = -1;
      for (let at = 0; at + half <= run.length; at += 1) {
        if (at < last || whole.has(run.slice(at, at + FORMULA))) continue;
        const key = run.slice(at, at + half);
        const miss =
          first(fronts.get(key), (window) => meet(run, at, window, true)) ??
          first(backs.get(key), (window) => meet(run, at, window, false));
        if (miss === undefined) continue;
        last = miss.to;
        found.push({ ...miss, from: miss.from + index, to: miss.to + index });
      }
    }
    return found;
  };
}

function put(map: Map<string, Window[]>, key: string, window: Window): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [window]);
  else list.push(window);
}

function first<T, R>(
  items: readonly T[] | undefined,
  give: (item: T) => R | undefined,
): R | undefined {
  for (const item of items ?? []) {
    const made = give(item);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** One half of the formula stands at `at`; the other half beside it with one or two signs other, lost or put in. */
function meet(
  run: string,
  at: number,
  { words, span }: Window,
  isFront: boolean,
): NearMiss | undefined {
  for (const length of [FORMULA, FORMULA - 1, FORMULA + 1]) {
    const from = isFront ? at : at + half - length;
    const to = from + length;
    if (from < 0 || to > run.length) continue;
    const own = run.slice(from, to);
    // What begins or ends otherwise only goes on otherwise
    if (own.slice(0, edge) !== words.slice(0, edge) || own.slice(-edge) !== words.slice(-edge))
      continue;
    const changed = own === words ? null : changedSigns(own, words);
    if (changed === null) continue;
    const [start, end] = changed;
    const pairs = Array.from({ length: end - start + 1 }, (_, i) =>
      own.slice(start + i - 1, start + i + 1),
    );
    const fresh = pairs.filter((pair) => !words.includes(pair));
    if (fresh.length < pairs.length) continue;
    return { from, to, words: own, formula: span[0], documents: span[1], pairs };
  }
  return undefined;
}

/** 三年行动计划 beside 四年行动计划, 占规模以上工业 beside 占到规模以上工业. */
const meant = /^(?:[一二三四五六七八九十]|[到的了])$/u;

/** Where a text parts from a formula of which it has begin and end: [from, to) of the text; null for more than a slip of the hand. */
function changedSigns(own: string, words: string): [number, number] | null {
  let start = 0;
  while (own[start] === words[start]) start += 1;
  let back = 0;
  while (
    back < Math.min(own.length, words.length) - start &&
    own[own.length - 1 - back] === words[words.length - 1 - back]
  )
    back += 1;
  const [mine, theirs] = [own.length - back - start, words.length - back - start];
  const [put, lost] = [own.slice(start, start + mine), words.slice(start, start + theirs)];
  // One sign other, two lost or put in, two moved; two others are another word (专项整治, 大整治)
  const isSlip =
    Math.max(mine, theirs) <= 1 ||
    (Math.min(mine, theirs) === 0 && Math.max(mine, theirs) <= 2) ||
    (mine === 2 && put === [...lost].reverse().join(''));
  if (!isSlip || (meant.test(put) && (lost === '' || meant.test(lost)))) return null;
  return [start, own.length - back];
}

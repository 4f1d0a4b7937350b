import type { ClauseRecord } from '../model/clause.ts';
import { entryBody } from './entry-body.ts';

/** Two entries that are the same in both editions, by their places; `same` where word for word. */
export interface EntryPair {
  readonly from: number;
  readonly to: number;
  readonly same: boolean;
}

/** Least share of common pairs of signs for an entry that was reworded; short ones must agree more. */
const LEAST = 0.42;
const LEAST_SHORT = 0.6;
const SHORT = 14;

/** A pair of signs that so many entries hold tells nothing. */
const COMMON = 60;

/**
 * Matches the entries of two editions by their words, whatever their numbers: first those that agree word for word,
 * then, best first, those that share most of their words. An entry has one partner at most.
 */
export function pairEntries(
  before: readonly ClauseRecord[],
  after: readonly ClauseRecord[],
): EntryPair[] {
  const [old, fresh] = [before.map(entryBody), after.map(entryBody)];
  const pairs = new Map<number, EntryPair>();
  const taken = new Set<number>();
  const pair = (from: number, to: number, same: boolean): void => {
    pairs.set(to, { from, to, same });
    taken.add(from);
  };
  // Of several alike (加强组织领导。) each takes the next in order
  const waiting = new Map<string, number[]>();
  old.forEach((body, at) => waiting.set(body, [...(waiting.get(body) ?? []), at]));
  fresh.forEach((body, to) => {
    const from = waiting.get(body)?.shift();
    if (from !== undefined) pair(from, to, true);
  });
  for (const { from, to } of likeEntries(before, after, old, fresh, { pairs, taken })) {
    if (!taken.has(from) && !pairs.has(to)) pair(from, to, false);
  }
  return [...pairs.values()].sort((a, b) => a.to - b.to);
}

/** Pairs that share enough of their words, those that share most first; of equals the nearest. */
function likeEntries(
  before: readonly ClauseRecord[],
  after: readonly ClauseRecord[],
  old: readonly string[],
  fresh: readonly string[],
  done: { readonly pairs: ReadonlyMap<number, unknown>; readonly taken: ReadonlySet<number> },
): { from: number; to: number }[] {
  const left = old.map((body, at) => (done.taken.has(at) ? null : signPairs(body)));
  const holders = new Map<string, number[]>();
  left.forEach((pairs, at) => {
    for (const signs of pairs ?? []) {
      const list = holders.get(signs);
      if (list === undefined) holders.set(signs, [at]);
      else list.push(at);
    }
  });
  const found: { from: number; to: number; score: number }[] = [];
  fresh.forEach((body, to) => {
    if (done.pairs.has(to)) return;
    const own = signPairs(body);
    const shared = new Map<number, number>();
    for (const signs of own) {
      const list = holders.get(signs) ?? [];
      if (list.length > COMMON) continue;
      for (const from of list) shared.set(from, (shared.get(from) ?? 0) + 1);
    }
    for (const [from, count] of shared) {
      const other = left[from]?.size ?? 0;
      const score = (2 * count) / (own.size + other);
      const isShort = Math.min(body.length, old[from]?.length ?? 0) < SHORT;
      const [one, two] = [before[from], after[to]];
      // A title is the title, though 征求意见稿 goes from it
      const sameKind = one?.type === two?.type;
      const isTitle = one?.anchor === 'title' && two?.anchor === 'title';
      if (sameKind && (isTitle || score >= (isShort ? LEAST_SHORT : LEAST)))
        found.push({ from, to, score: isTitle ? 2 : score });
    }
  });
  return found.sort(
    (a, b) => b.score - a.score || Math.abs(a.from - a.to) - Math.abs(b.from - b.to),
  );
}

/** Every two neighbouring signs. */
function signPairs(body: string): ReadonlySet<string> {
  const signs = [...body];
  return new Set(
    signs.length < 2 ? signs : signs.slice(1).map((sign, at) => (signs[at] ?? '') + sign),
  );
}

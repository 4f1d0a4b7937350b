import { clauseHref } from '../address/href.ts';
import { refOf } from '../address/reference.ts';
import { foldText } from '../text/fold-text.ts';
import type { SearchEntry } from '../search/query/unpack-entries.ts';
import type { QuotationClaim } from './claim.ts';
import type { FoundEntry, Holdings } from './holdings.ts';
import type { Apart, Verdict } from '../model/verdict.ts';
import { type Held, type Judgement, notHeld } from './verdict.ts';
import { wordsToNearest } from './wording.ts';

/** So many places where it stands are told. */
const told = 8;
/** Of the signs of a quotation, so many may be others where it still is the same sentence in other words. */
const otherWords = 0.34;
/** Entries that share most with a quotation are looked at sign by sign. */
const looked = 12;

/** A quotation against the texts of the edition: those it is said to be of, else all. */
export async function judgeQuotation(
  { parts, plans }: QuotationClaim,
  holdings: Holdings,
): Promise<Judgement> {
  const words = parts.map(foldText).filter((part) => part !== '');
  const longest = [...words].sort((a, b) => b.length - a.length)[0] ?? '';
  if (longest === '') return notHeld;
  const found = await holdings.find(longest);
  const own = plans === null ? found : found.filter((one) => isOf(one, plans));
  const same = await foundToHeld(own, words, holdings);
  if (same.length > 0) return judgement('same', same);
  if (plans === null) return notHeld;
  const near = nearestOf(words, await holdings.entries(plans));
  if (near.length > 0) return judgement('different', near);
  const others = found.filter((one) => !isOf(one, plans));
  // Named by its number, and none that is held has it
  const apart = plans.length === 0 ? 'source' : 'place';
  const elsewhere = await foundToHeld(others, words, holdings, [apart]);
  return elsewhere.length === 0 ? notHeld : judgement('related', elsewhere);
}

/** Of entries that were found, those that hold all parts, as many as are told; of one part only their texts are loaded. */
export async function foundToHeld(
  found: readonly FoundEntry[],
  words: readonly string[],
  { texts }: Pick<Holdings, 'texts'>,
  apart: readonly Apart[] = [],
): Promise<Held[]> {
  const sorted = [...found].sort((a, b) => Number(a.plan.draft) - Number(b.plan.draft));
  const entries = await texts(words.length === 1 ? sorted.slice(0, told) : sorted);
  return entries
    .filter((entry) => holdsInOrder(entry, words))
    .slice(0, told)
    .map((entry) => toHeld(entry, words, apart));
}

function isOf({ plan }: FoundEntry, plans: readonly string[]): boolean {
  return plans.includes(plan.id);
}

function holdsInOrder({ folded }: SearchEntry, words: readonly string[]): boolean {
  let from = 0;
  return words.every((part) => {
    const at = folded.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

function toHeld(entry: SearchEntry, words: readonly string[], apart: readonly Apart[]): Held {
  const [first = '', ...rest] = words;
  const from = entry.folded.indexOf(first);
  const last = rest[rest.length - 1];
  const to =
    last === undefined ? from + first.length : entry.folded.lastIndexOf(last) + last.length;
  return stretchToHeld(entry, from, to, apart);
}

/** A stretch of an entry's folded text, in the words of the original. */
function stretchToHeld(
  entry: SearchEntry,
  from: number,
  to: number,
  apart: readonly Apart[],
): Held {
  const map = entry.map();
  const start = map.from[from] ?? 0;
  const end = map.to[to - 1] ?? entry.text.length;
  const clause = refOf({ plan: entry.plan.id, anchor: entry.anchor });
  return {
    target: null,
    clause,
    quote: entry.text.slice(start, end),
    url: clauseHref(clause),
    differs: [],
    apart,
    draft: entry.plan.draft,
  };
}

/** Stretches that say it in other words, the nearest first. */
function nearestOf(words: readonly string[], entries: readonly SearchEntry[]): Held[] {
  const whole = words.join('');
  const pairs = pairsOf(whole);
  const shares = entries
    .map((entry) => ({ entry, share: shareOf(pairs, entry.folded) }))
    .filter(({ share }) => share >= 1 - 2 * otherWords)
    .sort((a, b) => b.share - a.share)
    .slice(0, looked);
  return shares
    .map(({ entry }) => ({ entry, ...wordsToNearest(whole, entry.folded) }))
    .filter(({ differs }) => differs <= Math.max(1, otherWords * whole.length))
    .sort((a, b) => a.differs - b.differs)
    .map(({ entry, from, to }) => stretchToHeld(entry, from, to, ['words']));
}

function pairsOf(text: string): string[] {
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}

/** How many of the pairs of signs a text holds. */
function shareOf(pairs: readonly string[], text: string): number {
  if (pairs.length === 0) return 0;
  return pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}

function judgement(verdict: Verdict, held: readonly Held[]): Judgement {
  const first = held[0];
  return {
    verdict,
    differs: [],
    draft: first?.draft ?? false,
    held: held.slice(0, told),
    apart: first?.apart ?? [],
  };
}

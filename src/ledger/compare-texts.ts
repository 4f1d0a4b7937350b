import { anchorAround, anchorKind } from '../address/anchor.ts';
import type { Ledger } from '../model/ledger.ts';
import type { PublishedTexts } from './published-texts.ts';
import { textHash } from './text-hash.ts';

/** What becomes of a plan's ids when its text is read from another source. */
export interface TextChanges {
  readonly kept: readonly string[];
  readonly changed: readonly {
    readonly id: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** Ids whose text stands under a new id. */
  readonly renamed: readonly { readonly id: string; readonly to: string }[];
  readonly lost: readonly { readonly id: string; readonly before: string }[];
  readonly fresh: readonly string[];
  /** Ids that now name what another id named before. */
  readonly shifted: readonly { readonly id: string; readonly was: string }[];
  /** How much of the longer text the other holds, by pairs of characters: 1 is all. */
  readonly agreement: number;
}

/** Compares the published texts of a plan with those read from another source. */
export function compareTexts(
  before: PublishedTexts,
  after: PublishedTexts,
  { retired, alias }: Pick<Ledger, 'retired' | 'alias'>,
): TextChanges {
  const published = [...before].filter(([id]) => !(id in retired) && !(id in alias));
  const idsOf = Map.groupBy(published, ([, text]) => textHash(text));
  const fresh = [...after.keys()].filter((id) => !before.has(id));
  const freshOf = new Map(fresh.map((id) => [textHash(after.get(id) ?? ''), id]));
  const kept: string[] = [];
  const changed: TextChanges['changed'][number][] = [];
  const renamed: TextChanges['renamed'][number][] = [];
  const lost: TextChanges['lost'][number][] = [];
  for (const [id, text] of published) {
    const now = after.get(id);
    const to = freshOf.get(textHash(text));
    if (now === undefined) {
      if (to === undefined) lost.push({ id, before: text });
      else renamed.push({ id, to });
    } else if (textHash(now) === textHash(text)) kept.push(id);
    else changed.push({ id, before: text, after: now });
  }
  const shifted = changed.flatMap(({ id, after: now }) => {
    const [was] = (idsOf.get(textHash(now)) ?? []).filter(([other]) => other !== id);
    return was === undefined ? [] : [{ id, was: was[0] }];
  });
  return { kept, changed, renamed, lost, fresh, shifted, agreement: agreement(before, after) };
}

function agreement(one: PublishedTexts, other: PublishedTexts): number {
  const [ours, theirs] = [pairs(one), pairs(other)];
  let shared = 0;
  let [all, total] = [0, 0];
  for (const [pair, count] of ours) {
    shared += Math.min(count, theirs.get(pair) ?? 0);
    all += count;
  }
  for (const count of theirs.values()) total += count;
  return all === 0 && total === 0 ? 1 : shared / Math.max(all, total);
}

function pairs(texts: PublishedTexts): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [id, text] of texts) {
    // Lists inside clauses stand in their clause's text already.
    if (anchorKind(id) === 'i' && texts.has(anchorAround(id))) continue;
    const signs = [...text.replace(/\s+/gu, '')];
    for (let at = 0; at + 1 < signs.length; at += 1) {
      const pair = `${signs[at] ?? ''}${signs[at + 1] ?? ''}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

/** The ledger in which a person has said why the texts are others now; what comes back is retired no longer. */
export function explainChanges(
  ledger: Ledger,
  { changed, lost, renamed }: TextChanges,
  after: PublishedTexts,
  why: string,
): Ledger {
  const returned = ([id]: [string, string]): boolean => after.has(id);
  // Of an id that was never published there is nothing to say.
  const known = ({ id }: { readonly id: string }): boolean => id in ledger.ids;
  return {
    ...ledger,
    alias: {
      ...Object.fromEntries(Object.entries(ledger.alias).filter((row) => !returned(row))),
      ...Object.fromEntries(renamed.filter(known).map(({ id, to }) => [id, to])),
    },
    retired: {
      ...Object.fromEntries(Object.entries(ledger.retired).filter((row) => !returned(row))),
      ...Object.fromEntries(lost.filter(known).map(({ id }) => [id, why])),
    },
    changed: {
      ...ledger.changed,
      ...Object.fromEntries(changed.filter(known).map(({ id }) => [id, why])),
    },
  };
}

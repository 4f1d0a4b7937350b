import { refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { TargetRecord } from '../model/target.ts';

/** Where a plan speaks of something: plan id → word → the first entry that holds it. */
export type Mentions = ReadonlyMap<string, ReadonlyMap<string, string>>;

const quiet = /[“”‘’"'「」『』\s]/g;

/** A word or text as mentions are looked up: without blanks and quotation marks. */
export function mentionKey(text: string): string {
  return text.replaceAll(quiet, '');
}

/**
 * The wording of figures is blanked out: a share of 规模以上工业总产值 does not speak of its size. All places
 * are found first, for the quotes of a shared list overlap (国家高新技术企业和科技型中小企业分别达到55家和100家).
 */
function withoutQuotes(text: string, targets: readonly TargetRecord[]): string {
  const ranges = targets.flatMap(({ quote, figure: [start, end] }) => {
    const at = text.indexOf(quote);
    return at === -1 ? [[start, end] as const] : [[at, at + quote.length] as const];
  });
  return ranges.reduce(
    (rest, [start, end]) => rest.slice(0, start) + '\u0000'.repeat(end - start) + rest.slice(end),
    text,
  );
}

/**
 * The first entry of each plan in which each word stands outside the quotes of figures; headings do
 * not count. One pass over the texts, whatever the number of words: words are found by their first two characters.
 */
export function textsToMentions(
  clauses: readonly ClauseRecord[],
  targets: readonly TargetRecord[],
  words: Iterable<string>,
): Mentions {
  const byStart = Map.groupBy(
    [...new Set([...words].map(mentionKey))].filter((word) => word.length >= 2),
    (word) => word.slice(0, 2),
  );
  const byClause = Map.groupBy(targets, ({ plan, clause }) => refOf({ plan, anchor: clause }));
  const mentions = new Map<string, Map<string, string>>();
  for (const { plan, anchor, type, text } of clauses) {
    if (type === 'heading') continue;
    const found = mentions.get(plan) ?? new Map<string, string>();
    mentions.set(plan, found);
    const plain = mentionKey(withoutQuotes(text, byClause.get(refOf({ plan, anchor })) ?? []));
    for (let at = 0; at + 1 < plain.length; at += 1) {
      for (const word of byStart.get(plain.slice(at, at + 2)) ?? []) {
        if (!found.has(word) && plain.startsWith(word, at)) found.set(word, anchor);
      }
    }
  }
  return mentions;
}

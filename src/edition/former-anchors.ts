import type { Ledger } from '../model/ledger.ts';

/** Ids of earlier editions of one plan, by what they name today; an alias of an alias leads on to the last. */
export function formerAnchors(
  plan: string,
  { alias }: Pick<Ledger, 'alias'>,
): Map<string, string[]> {
  const former = new Map<string, string[]>();
  for (const old of Object.keys(alias)) {
    let today = old;
    const seen = new Set<string>();
    while (alias[today] !== undefined && !seen.has(today)) {
      seen.add(today);
      today = alias[today] ?? today;
    }
    const ref = `${plan}#${today}`;
    former.set(ref, [...(former.get(ref) ?? []), old]);
  }
  return former;
}

import { refOf } from '../address/reference.ts';
import { lastAlias } from '../ledger/check-entries.ts';
import type { Ledger } from '../model/ledger.ts';

/** Ids of earlier editions of one plan, by what they name today; an alias of an alias leads on to the last. */
export function formerAnchors(
  plan: string,
  { alias }: Pick<Ledger, 'alias'>,
): Map<string, string[]> {
  const former = new Map<string, string[]>();
  for (const old of Object.keys(alias)) {
    const ref = refOf({ plan, anchor: lastAlias({ alias }, old) });
    former.set(ref, [...(former.get(ref) ?? []), old]);
  }
  return former;
}

/** Ids of one plan whose text is gone, each with the reason; an alias of one that is gone is gone as well. */
export function retiredAnchors(
  plan: string,
  ledger: Pick<Ledger, 'alias' | 'retired'>,
): { plan: string; anchor: string; reason: string }[] {
  return [...Object.keys(ledger.retired), ...Object.keys(ledger.alias)].flatMap((anchor) => {
    const reason = ledger.retired[lastAlias(ledger, anchor)];
    return reason === undefined ? [] : [{ plan, anchor, reason }];
  });
}

import type { Ledger, LedgerRow } from '../model/ledger.ts';
import { shortHash } from './text-hash.ts';

/** The hash of what programs write into a ledger; what people write there is told by the faults that it mends. */
export function ledgerHash({ ids, figures }: Pick<Ledger, 'ids' | 'figures'>): string {
  return shortHash(JSON.stringify([sorted(ids), sorted(figures)]));
}

/** How many ids a ledger holds. */
export function ledgerCount({ ids, figures }: Pick<Ledger, 'ids' | 'figures'>): number {
  return Object.keys(ids).length + Object.keys(figures).length;
}

/** A ledger's row in the index, accepted on a day. */
export function ledgerToRow(id: string, ledger: Ledger, accepted: string): LedgerRow {
  return { id, count: ledgerCount(ledger), hash: ledgerHash(ledger), accepted };
}

function sorted<T>(rows: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1));
}

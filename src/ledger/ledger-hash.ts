import type { FormerText, Ledger, LedgerRow } from '../model/ledger.ts';
import { shortHash } from './text-hash.ts';

/** The hash of what programs write into a ledger; what people write there is told by the faults that it mends. */
export function ledgerHash({ ids, figures }: Pick<Ledger, 'ids' | 'figures'>): string {
  return shortHash(JSON.stringify([sorted(ids), sorted(figures)]));
}

/** How many ids a ledger holds. */
export function ledgerCount({ ids, figures }: Pick<Ledger, 'ids' | 'figures'>): number {
  return Object.keys(ids).length + Object.keys(figures).length;
}

/** The hash of former texts. */
export function historyHash(history: readonly FormerText[]): string {
  return shortHash(
    JSON.stringify(history.map(({ id, hash, until, why, text }) => [id, hash, until, why, text])),
  );
}

/** Whether former texts, or the first of them, have a hash: those of an interrupted acceptance stand behind. */
export function beginsWith(history: readonly FormerText[], hash: string): boolean {
  return history.some((_, at) => historyHash(history.slice(0, at + 1)) === hash);
}

/** A ledger's row in the index, accepted on a day. */
export function ledgerToRow(
  id: string,
  ledger: Ledger,
  accepted: string,
  history: readonly FormerText[] = [],
): LedgerRow {
  return {
    id,
    count: ledgerCount(ledger),
    hash: ledgerHash(ledger),
    accepted,
    ...(history.length === 0 ? {} : { history: historyHash(history) }),
  };
}

function sorted<T>(rows: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1));
}

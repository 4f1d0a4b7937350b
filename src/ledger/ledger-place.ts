import type { Collection } from '../seed/collection.ts';

/** As much of a collection as its ledgers hang on. */
export type LedgerPlace = Pick<Collection, 'root' | 'plans' | 'ledger' | 'content'>;

/** The path of a plan's ledger below the collection's folder. */
export function ledgerFile({ ledger }: Pick<LedgerPlace, 'ledger'>, plan: string): string {
  return `${ledger}/${plan}.yaml`;
}

/** The path of the list of ledgers. */
export function indexFile({ ledger }: Pick<LedgerPlace, 'ledger'>): string {
  return `${ledger}/index.yaml`;
}

/** The path of a plan's former texts. */
export function historyFile({ ledger }: Pick<LedgerPlace, 'ledger'>, plan: string): string {
  return `${ledger}/history/${plan}.yaml`;
}

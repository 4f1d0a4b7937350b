import type { Ledger } from './ledger.ts';

/** The ledger of a plan that was never published. */
export const emptyLedger: Ledger = { ids: {}, figures: {}, alias: {}, retired: {}, changed: {} };

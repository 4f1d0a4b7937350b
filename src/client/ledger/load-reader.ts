import { lazyScript } from '../lazy-script.ts';

/** The reader of filled workbooks, in a script of its own that loads with the first file. */
export interface LedgerReader {
  /** Every visible sheet as rows of cells. */
  xlsxToRows: (bytes: Uint8Array) => string[][][];
}

export const loadReader = lazyScript<LedgerReader>('scripts/ledger-reader.js', 'planLedgerReader');

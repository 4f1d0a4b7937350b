import { lazyScript } from '../lazy-script.ts';

/** The reader of filled workbooks, in a script of its own that loads with the first file. */
export interface DocketReader {
  /** Every visible sheet as rows of cells. */
  xlsxToRows: (bytes: Uint8Array) => string[][][];
}

export const loadReader = lazyScript<DocketReader>('scripts/docket-reader.js', 'planDocketReader');

import type { Table } from '../export/table.ts';
import { lazyScript } from './lazy-script.ts';

/** Writers of tables, in a script of their own that loads on the first click. */
export interface TakeAlong {
  tableToClipboardHtml: (table: Table) => string;
  tableToCsv: (table: Table) => string;
  tableToText: (table: Table) => string;
  tableToXlsx: (table: Table) => Promise<Uint8Array>;
}

export const loadWriters = lazyScript<TakeAlong>('scripts/take-along.js', 'planTakeAlong');

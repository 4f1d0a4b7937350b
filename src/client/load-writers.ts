import type { Table } from '../export/table.ts';
import { scriptLoader, siteRoot } from './search/script-loader.ts';

/** Writers of tables, in a script of their own that loads on the first click. */
export interface TakeAlong {
  tableToClipboardHtml: (table: Table) => string;
  tableToCsv: (table: Table) => string;
  tableToText: (table: Table) => string;
  tableToXlsx: (table: Table) => Promise<Uint8Array>;
}

// asked at once: only the running script knows its own address
const root = siteRoot();

/** The writers of tables, loaded once from scripts/take-along.js. */
export async function loadWriters(): Promise<TakeAlong> {
  const globals = globalThis as { planTakeAlong?: TakeAlong };
  if (globals.planTakeAlong === undefined) await scriptLoader(root)('scripts/take-along');
  if (globals.planTakeAlong === undefined) throw new Error('scripts/take-along.js 已损坏');
  return globals.planTakeAlong;
}

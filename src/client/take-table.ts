import type { Table } from '../export/table.ts';
import { copyText } from './copy.ts';
import { downloadBytes } from './download.ts';
import { loadWriters } from './load-writers.ts';

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the reader a table as a file that bears its name. */
export async function saveTable(table: Table, way: 'csv' | 'xlsx'): Promise<void> {
  const { tableToCsv, tableToXlsx } = await loadWriters();
  const file = `${table.name.replace(/[\\/:*?"<>|]/g, ' ')}.${way}`;
  if (way === 'csv') {
    downloadBytes(file, tableToCsv(table), 'text/csv;charset=utf-8');
  } else {
    downloadBytes(file, Uint8Array.from(await tableToXlsx(table)), sheet);
  }
}

/** Copies a table for Word, WPS and Excel, and as plain text; false where the browser refuses. */
export async function copyTable(table: Table): Promise<boolean> {
  const { tableToClipboard } = await loadWriters();
  return copyText(tableToClipboard(table));
}

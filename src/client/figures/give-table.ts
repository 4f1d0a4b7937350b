import type { Table } from '../../export/table.ts';
import { copyText } from '../copy.ts';
import { tableToClipboard } from '../table-to-clipboard.ts';
import { saveTable } from '../take-table.ts';

/** Hands a table to the reader the way the button says; answers in a sentence for the status line. */
export async function giveTable(table: Table, way: string): Promise<string> {
  if (way === 'copy') {
    const done = await copyText(tableToClipboard(table));
    return done
      ? `已复制 ${table.rows.length} 行，可粘贴到 Word、WPS、Excel`
      : '浏览器不让复制，请下载 CSV';
  }
  await saveTable(table, way === 'csv' ? 'csv' : 'xlsx');
  return `已生成 ${table.rows.length} 行`;
}

import { domToTable } from './dom-to-table.ts';
import { tableToClipboard } from '../table-to-clipboard.ts';

/** Tables that the reader has marked as a whole or in rows paste with borders and without screen colours. */
export function cleanCopy(): void {
  document.addEventListener('copy', (event) => {
    const selection = document.getSelection();
    if (event.clipboardData === null || selection === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const from = range.commonAncestorContainer;
    const near = from instanceof Element ? from : from.parentElement;
    const table = near?.closest('table') ?? near?.querySelector('table');
    const body = near?.closest('td, th');
    if (!(table instanceof HTMLTableElement) || (body !== null && body !== undefined)) return;
    if (!selection.containsNode(table, true)) return;
    const whole = domToTable(table, '', []);
    const rows = Array.from(table.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.g)')).filter(
      (row) => !row.hidden,
    );
    const picked = {
      ...whole,
      rows: whole.rows.filter((_, at) => {
        const row = rows[at];
        return row !== undefined && selection.containsNode(row, true);
      }),
    };
    if (picked.rows.length === 0) return;
    const { html, text } = tableToClipboard(picked);
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  });
}

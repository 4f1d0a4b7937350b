import { cellToText } from './cell-to-text.ts';
import { escapeHtml } from './escape-html.ts';
import type { Cell, Table } from './table.ts';

/** Thin black lines as Word draws them; no screen colour, no font, so that the target's own hold. */
const border = 'border:0.5pt solid windowtext;padding:2pt 4pt;vertical-align:top;text-align:left';

/** `mso-number-format:"\@"` keeps 1-2 from turning into a date when the table lands in Excel. */
const asText = `${border};mso-number-format:&quot;\\@&quot;`;

function cellToHtml(cell: Cell): string {
  if (typeof cell === 'number') return `<td style="${border}">${String(cell)}</td>`;
  const text = escapeHtml(cellToText(cell)).replaceAll(/\r?\n/g, '<br>');
  // A relative address would point nowhere in somebody's Word file.
  const linked =
    cell !== null && typeof cell === 'object' && /^https?:\/\//.test(cell.href)
      ? `<a href="${escapeHtml(cell.href)}">${text}</a>`
      : text;
  return `<td style="${asText}">${linked}</td>`;
}

/** A table as HTML for the clipboard: pastes into Word, WPS and Excel with borders; notes follow as paragraphs. */
export function tableToClipboardHtml(table: Table): string {
  const head = table.columns
    .map((column) => `<th style="${border}"><b>${escapeHtml(column.header)}</b></th>`)
    .join('');
  const body = table.rows.map((row) => `<tr>${row.map(cellToHtml).join('')}</tr>`).join('');
  const notes = table.notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('');
  return (
    `<table border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse">` +
    `<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>${notes}`
  );
}

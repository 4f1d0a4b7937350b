import { cellToText } from './cell-to-text.ts';
import { documentToDocx } from './docx/document-to-docx.ts';
import type { DocxParagraph } from './docx/docx-document.ts';
import type { Cell, Table } from './table.ts';

/** A table as a document for Word and WPS: its name as title, a lying sheet, its head on every page, its notes behind it. */
export function tableToDocx({ name, columns, rows, notes }: Table): Uint8Array {
  return documentToDocx({
    title: name,
    landscape: true,
    blocks: [
      { type: 'title', runs: [{ text: name }] },
      {
        type: 'table',
        widths: columns.map(({ type, width }) => width ?? (type === 'number' ? 10 : 18)),
        rows: [columns.map(({ header }) => [[{ text: header }]]), ...rows.map(rowToParagraphs)],
      },
      ...notes.map((text) => ({ type: 'note', runs: [{ text }] }) as const),
    ],
  });
}

const rowToParagraphs = (row: readonly Cell[]): DocxParagraph[][] =>
  row.map((cell) => {
    if (cell === null) return [];
    if (typeof cell === 'object') return [[{ text: cell.text, href: cell.href }]];
    return cellToText(cell)
      .split('\n')
      .map((text) => [{ text }]);
  });

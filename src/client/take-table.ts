import { fileName } from './file-name.ts';
import type { DocxDocument } from '../export/docx/docx-document.ts';
import { settleLinks } from '../export/settle-links.ts';
import type { Table } from '../export/table.ts';
import { copyText } from './copy.ts';
import { downloadBytes } from './download.ts';
import { loadWriters } from './load-writers.ts';
import { siteAddress } from './site-address.ts';

const office = 'application/vnd.openxmlformats-officedocument';
const types: Readonly<Record<FileWay | 'zip', string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: `${office}.spreadsheetml.sheet`,
  docx: `${office}.wordprocessingml.document`,
  zip: 'application/zip',
};

/** Ways in which a table leaves the page as a file. */
export type FileWay = 'csv' | 'xlsx' | 'docx';

/** Hands the reader a table as a file that bears its name. */
export async function saveTable(unsettled: Table, way: FileWay): Promise<void> {
  const { tableToCsv, tableToXlsx, tableToDocx } = await loadWriters();
  const table = settleLinks(unsettled, siteAddress());
  if (way === 'csv') saveFile(table.name, way, tableToCsv(table));
  else saveFile(table.name, way, await (way === 'xlsx' ? tableToXlsx : tableToDocx)(table));
}

/** Hands the reader a document as a Word file that bears its title. */
export async function saveDocument(document: DocxDocument): Promise<void> {
  const { documentToDocx } = await loadWriters();
  saveFile(document.title, 'docx', documentToDocx(document));
}

/** Hands the reader files in one folder of a zip that bears a title. */
export async function saveFolder(
  title: string,
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Promise<void> {
  const { filesToZip } = await loadWriters();
  saveFile(title, 'zip', filesToZip('plan-to-add', files));
}

function saveFile(name: string, way: FileWay | 'zip', content: string | Uint8Array): void {
  const file = fileName(name, way);
  downloadBytes(file, typeof content === 'string' ? content : Uint8Array.from(content), types[way]);
}

/** Copies a table for Word, WPS and Excel, and as plain text; false where the browser refuses. */
export async function copyTable(table: Table): Promise<boolean> {
  const { tableToClipboard } = await loadWriters();
  return copyText(tableToClipboard(settleLinks(table, siteAddress())));
}

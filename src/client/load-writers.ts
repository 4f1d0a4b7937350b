import type { DocxDocument } from '../export/docx/docx-document.ts';
import type { Table } from '../export/table.ts';
import type { Copied } from './copy.ts';
import { lazyScript } from './lazy-script.ts';

/** Writers of tables, in a script of their own that loads on the first click. */
export interface TakeAlong {
  tableToClipboard: (table: Table) => Copied;
  tableToCsv: (table: Table) => string;
  tableToXlsx: (table: Table) => Promise<Uint8Array>;
  tableToDocx: (table: Table) => Uint8Array;
  documentToDocx: (document: DocxDocument) => Uint8Array;
  filesToZip: (
    folder: string,
    files: readonly (readonly [name: string, bytes: Uint8Array])[],
  ) => Uint8Array;
}

export const loadWriters = lazyScript<TakeAlong>('scripts/take-along.js', 'planTakeAlong');

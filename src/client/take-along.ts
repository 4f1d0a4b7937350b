import { documentToDocx } from '../export/docx/document-to-docx.ts';
import { filesToZip } from '../export/files-to-zip.ts';
import { tableToCsv } from '../export/table-to-csv.ts';
import { tableToDocx } from '../export/table-to-docx.ts';
import { tableToXlsx } from '../export/table-to-xlsx.ts';
import type { TakeAlong } from './load-writers.ts';
import { tableToClipboard } from './table-to-clipboard.ts';

// Loaded only when a reader takes results along: the writers of tables, XLSX among them.
(globalThis as { planTakeAlong?: TakeAlong }).planTakeAlong = {
  tableToClipboard,
  tableToCsv,
  tableToDocx,
  tableToXlsx,
  documentToDocx,
  filesToZip,
};

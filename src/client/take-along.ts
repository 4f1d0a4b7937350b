import { tableToClipboardHtml } from '../export/table-to-clipboard-html.ts';
import { tableToCsv } from '../export/table-to-csv.ts';
import { tableToText } from '../export/table-to-text.ts';
import { tableToXlsx } from '../export/table-to-xlsx.ts';
import type { TakeAlong } from './load-writers.ts';

// Loaded only when a reader takes results along: the writers of tables, XLSX among them.
(globalThis as { planTakeAlong?: TakeAlong }).planTakeAlong = {
  tableToClipboardHtml,
  tableToCsv,
  tableToText,
  tableToXlsx,
};

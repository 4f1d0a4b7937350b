import type { Table } from '../export/table.ts';
import { tableToElements } from '../export/table-to-elements.ts';
import { tableToText } from '../export/table-to-text.ts';
import type { Copied } from './copy.ts';
import { elementToDom } from './element-to-dom.ts';

/** A table as Word, WPS and Excel take it, and as plain text. */
export const tableToClipboard = (table: Table): Required<Copied> => ({
  text: tableToText(table),
  html: tableToElements(table)
    .map((one) => elementToDom(one).outerHTML)
    .join(''),
});

import '../reader/older-browsers.ts';
import { xlsxToSheets } from '../intake/sheet/xlsx-to-intake.ts';
import { readZip } from '../intake/zip/read-zip.ts';
import type { DocketReader } from './docket/load-reader.ts';

// Loaded only when a filled 台账 is brought in: every sheet as rows of cells by their columns.
(globalThis as { planDocketReader?: DocketReader }).planDocketReader = {
  xlsxToRows: (bytes) =>
    xlsxToSheets(bytes, readZip(bytes)).sheets.map(({ rows }) =>
      rows.map((cells) => {
        const row: string[] = [];
        for (const { column, text } of cells) {
          while (row.length < column) row.push('');
          row[column] = text;
        }
        return row;
      }),
    ),
};

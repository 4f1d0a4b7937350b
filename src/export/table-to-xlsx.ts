import { escapeXml } from '../element/element-to-xml.ts';
import { filesToZip } from './files-to-zip.ts';
import type { Table } from './table.ts';
import { openSharedStrings } from './xlsx/shared-strings.ts';
import { notesToSheet, tableToSheet } from './xlsx/table-to-sheet.ts';
import { stylesXml } from './xlsx/workbook-styles.ts';
import { relationsFile, xmlFile } from './xlsx/xml-file.ts';

/** Names of sheets: at most 31 characters, none of []:*?/\ and no apostrophe at the ends. */
function sheetName(name: string): string {
  const plain = name
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/^[' ]+|[' ]+$/g, '');
  return plain.slice(0, 31) || '表';
}

const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** [Content_Types].xml: what each part of the workbook is. */
function typesXml(sheets: number): string {
  const parts = [
    ['workbook', 'sheet.main'],
    ['styles', 'styles'],
    ['sharedStrings', 'sharedStrings'],
    ...Array.from({ length: sheets }, (_, at) => [`worksheets/sheet${at + 1}`, 'worksheet']),
  ].map(
    ([name = '', kind = '']) =>
      `<Override PartName="/xl/${name}.xml" ContentType="${kinds}.${kind}+xml"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

/** Files of a zip → the zip. */
export type ZipWriter = (
  folder: string,
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
) => Uint8Array;

/**
 * A table as an Excel workbook: frozen bold header, numbers typed as numbers, texts never formulas, links that can be
 * clicked, the notes on a second sheet 说明. Runs in Node and in the browser, each with its own way to zip; the same
 * table always gives the same bytes.
 */
export function tableToXlsx(table: Table, zip: ZipWriter = filesToZip): Uint8Array {
  const strings = openSharedStrings();
  const main = { name: sheetName(table.name), ...tableToSheet(table, strings) };
  const sheets =
    table.notes.length > 0
      ? [main, { name: '说明', ...notesToSheet(table.notes, strings) }]
      : [main];
  const named = sheets.map(
    ({ name }, at) =>
      `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="sheet${at + 1}"/>`,
  );
  const files: [name: string, xml: string][] = [
    ['[Content_Types].xml', typesXml(sheets.length)],
    [
      '_rels/.rels',
      relationsFile([{ id: 'workbook', kind: 'officeDocument', target: 'xl/workbook.xml' }]),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationsFile([
        ...sheets.map((_, at) => ({
          id: `sheet${at + 1}`,
          kind: 'worksheet',
          target: `worksheets/sheet${at + 1}.xml`,
        })),
        { id: 'strings', kind: 'sharedStrings', target: 'sharedStrings.xml' },
        { id: 'styles', kind: 'styles', target: 'styles.xml' },
      ]),
    ],
    ['xl/workbook.xml', xmlFile('workbook', `<sheets>${named.join('')}</sheets>`)],
    ...sheets.flatMap(({ xml, relations }, at): [string, string][] => [
      [`xl/worksheets/sheet${at + 1}.xml`, xml],
      [`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relations],
    ]),
    ['xl/styles.xml', stylesXml],
    ['xl/sharedStrings.xml', strings.toXml()],
  ];
  const encoder = new TextEncoder();
  return zip(
    '',
    files.map(([name, xml]) => [name, encoder.encode(xml)]),
  );
}

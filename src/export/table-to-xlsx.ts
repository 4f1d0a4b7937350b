import writeXlsxFile from 'write-excel-file/universal';
import type { CellObject, Feature, SheetData } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import { cellToText } from './cell-to-text.ts';
import { escapeXml } from '../element/element-to-xml.ts';
import type { Cell, LinkCell, Table } from './table.ts';

/** Excel refuses a file with a longer text in a cell. */
const longestText = 32767;

/** Every file in the archive carries this time, the first day of 1980 as a zip holds it, so that two builds give the same bytes. */
const stamp = 0x00210000;

/** Names of sheets: at most 31 characters, none of []:*?/\ and no apostrophe at the ends. */
function sheetName(name: string): string {
  const plain = name
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/^[' ]+|[' ]+$/g, '');
  return plain.slice(0, 31) || '表';
}

function isLink(cell: Cell | undefined): cell is LinkCell {
  return typeof cell === 'object' && cell !== null;
}

function toCellObject(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' };
  const whole = cellToText(cell);
  const value = whole.length > longestText ? `${whole.slice(0, longestText - 1)}…` : whole;
  const plain = { value, type: String, alignVertical: 'top', wrap: true } as const;
  return isLink(cell) ? { ...plain, textDecoration: { underline: true } } : plain;
}

const tint = { head: '#F5EBB8', cell: '#FBF6DF' } as const;

/** Links of the first sheet: cell addresses in the sheet, addresses in its relations. */
function linksFeature(table: Table): Feature<Blob> {
  const links = table.rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, columnIndex) =>
      isLink(cell) && /^(https?:\/\/|(?![a-z]+:)[\w./#%?=&-]+$)/i.test(cell.href)
        ? [{ address: getCellAddress(rowIndex + 1, columnIndex), href: cell.href }]
        : [],
    ),
  );
  const relations = links
    .map(
      ({ href }, index) =>
        `<Relationship Id="link${String(index + 1)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeXml(href)}" TargetMode="External"/>`,
    )
    .join('');
  const marks = links
    .map(({ address }, index) => `<hyperlink ref="${address}" r:id="link${String(index + 1)}"/>`)
    .join('');
  const isFirst = (properties: { sheetIndex: number }) => properties.sheetIndex === 0;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, properties) =>
            marks === '' || !isFirst(properties)
              ? xml
              : insertElementMarkupAccordingToOrderOfSiblings(
                  xml,
                  `<hyperlinks>${marks}</hyperlinks>`,
                  getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [],
                  'worksheet',
                ),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, properties) => (isFirst(properties) ? relations : undefined),
        },
      },
    },
  };
}

/**
 * A table as an Excel workbook: frozen bold header, numbers typed as numbers, texts never formulas,
 * links that can be clicked, the notes on a second sheet 说明. Runs in Node and in the browser;
 * the same table always gives the same bytes.
 */
export async function tableToXlsx(table: Table): Promise<Uint8Array> {
  const header = table.columns.map((column): CellObject => ({
    value: column.header,
    type: String,
    fontWeight: 'bold',
    alignVertical: 'top',
    wrap: true,
    bottomBorderStyle: 'thin',
    ...(column.own ? { backgroundColor: tint.head } : {}),
  }));
  const data: SheetData = [
    header,
    ...table.rows.map((row) =>
      row.map((cell, at) => {
        const made = toCellObject(cell);
        return table.columns[at]?.own ? { ...made, backgroundColor: tint.cell } : made;
      }),
    ),
  ];
  const main = {
    data,
    sheet: sheetName(table.name),
    columns: table.columns.map((column) => ({
      width: column.width ?? (column.type === 'number' ? 10 : 18),
    })),
    stickyRowsCount: 1,
  };
  const notes = {
    data: table.notes.map((note) => [toCellObject(note)]) as SheetData,
    sheet: '说明',
    columns: [{ width: 100 }],
  };
  const sheets = table.notes.length > 0 ? [main, notes] : [main];
  const blob = await writeXlsxFile(sheets, { features: [linksFeature(table)] }).toBlob();
  return stampZip(new Uint8Array(await blob.arrayBuffer()));
}

/** Writes the stamp over the time of every file in a zip, in the list at its end and in front of the file. */
function stampZip(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let done = 0; done < count; done += 1) {
    view.setUint32(at + 12, stamp, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, stamp, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  }
  return zip;
}

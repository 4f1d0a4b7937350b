import { escapeXml } from '../../element/element-to-xml.ts';
import { cellToText } from '../cell-to-text.ts';
import type { Cell, LinkCell, Table } from '../table.ts';
import type { SharedStrings } from './shared-strings.ts';
import { styles, tinted } from './workbook-styles.ts';
import { relationsFile, xmlFile } from './xml-file.ts';

/** A sheet, and what its links lead to. */
export interface Sheet {
  readonly xml: string;
  readonly relations: string;
}

const isLink = (cell: Cell): cell is LinkCell => typeof cell === 'object' && cell !== null;

/** A relative address or one of the web: nothing that runs. */
const safe = /^(https?:\/\/|(?![a-z]+:)[\w./#%?=&-]+$)/i;

/** A table as a sheet: its head stays in sight, numbers are numbers, texts never formulas, safe links can be clicked. */
export function tableToSheet({ columns, rows }: Table, strings: SharedStrings): Sheet {
  const letters = columns.map((_, at) => columnToLetters(at));
  const links: { at: string; href: string }[] = [];
  const cellXml = (cell: Cell, column: number, row: number): string => {
    const at = `${letters[column] ?? ''}${row}`;
    const tint = columns[column]?.own ? tinted : 0;
    if (cell === null || cell === '') return tint === 0 ? '' : `<c r="${at}" s="${tint}"/>`;
    if (typeof cell === 'number')
      return `<c r="${at}" s="${styles.number + tint}"><v>${cell}</v></c>`;
    if (isLink(cell) && safe.test(cell.href)) links.push({ at, href: cell.href });
    const style = (isLink(cell) ? styles.link : styles.text) + tint;
    return `<c r="${at}" s="${style}" t="s"><v>${strings.numberOf(cellToText(cell))}</v></c>`;
  };
  const heads = columns.map(
    ({ header, own }, at) =>
      `<c r="${letters[at] ?? ''}1" s="${styles.head + (own ? tinted : 0)}" t="s"><v>${strings.numberOf(header)}</v></c>`,
  );
  const lines = rows.map((row, at) => {
    const cells = columns.map((_, column) => cellXml(row[column] ?? null, column, at + 2));
    return `<row r="${at + 2}">${cells.join('')}</row>`;
  });
  const widths = columns.map(
    ({ width, type }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width ?? (type === 'number' ? 10 : 18)}" customWidth="1"/>`,
  );
  const marks = links.map(({ at }, i) => `<hyperlink ref="${at}" r:id="link${i + 1}"/>`);
  return {
    xml: xmlFile(
      'worksheet',
      [
        '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
        `<cols>${widths.join('')}</cols>`,
        `<sheetData><row r="1">${heads.join('')}</row>${lines.join('')}</sheetData>`,
        marks.length > 0 ? `<hyperlinks>${marks.join('')}</hyperlinks>` : '',
      ].join(''),
    ),
    relations: relationsFile(
      links.map(({ href }, i) => ({
        id: `link${i + 1}`,
        kind: 'hyperlink',
        target: escapeXml(href),
        outside: true,
      })),
    ),
  };
}

/** Notes as a sheet, one a row. */
export function notesToSheet(notes: readonly string[], strings: SharedStrings): Sheet {
  const rows = notes.map(
    (note, at) =>
      `<row r="${at + 1}"><c r="A${at + 1}" s="${styles.text}" t="s"><v>${strings.numberOf(note)}</v></c></row>`,
  );
  const xml = `<cols><col min="1" max="1" width="100" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData>`;
  return { xml: xmlFile('worksheet', xml), relations: relationsFile([]) };
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnToLetters(column: number): string {
  const before = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return before === 0 ? last : columnToLetters(before - 1) + last;
}

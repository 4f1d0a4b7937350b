import type { Intake } from '../intake.ts';
import type { LooseCell } from '../line-writer.ts';
import { Refusal } from '../refusal.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { child, childrenOf, elements, readXml, textOf } from '../xml/read-xml.ts';
import type { ZipEntry } from '../zip/read-zip.ts';
import { unpack } from '../zip/read-zip.ts';
import { formatCell } from './format-cell.ts';
import type { Sheet } from './sheets-to-intake.ts';
import { sheetsToIntake } from './sheets-to-intake.ts';

/** What all sheets of a workbook share. */
interface Workbook {
  readonly strings: readonly string[];
  /** Number format of each style of cells. */
  readonly formats: readonly number[];
  readonly custom: ReadonlyMap<number, string>;
  readonly is1904: boolean;
}

/** No plan has so many cells. */
const MAX_CELLS = 400_000;

/** An Excel workbook → the lines and tables of its visible sheets, values as the sheet shows them. */
export function xlsxToIntake(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): Intake {
  const { sheets, hidden } = xlsxToSheets(bytes, entries);
  const intake = sheetsToIntake(sheets);
  const names = hidden.map((name) => `“${name}”`).join('、');
  const message = { line: 0, rule: 'hidden', text: `隐藏的工作表${names}没有读取。` };
  return hidden.length === 0 ? intake : { ...intake, messages: [...intake.messages, message] };
}

/** The visible sheets of an Excel workbook that hold anything, and the names of the hidden ones. */
export function xlsxToSheets(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
): { sheets: Sheet[]; hidden: string[] } {
  const part = (name: string): XmlElement | null => {
    const entry = entries.get(`xl/${name}`);
    return entry === undefined ? null : readXml(unpack(bytes, entry));
  };
  const workbook = child(part('workbook.xml'), 'workbook');
  const links = new Map(
    childrenOf(child(part('_rels/workbook.xml.rels'), 'Relationships'), 'Relationship').map(
      ({ attributes }) => [
        attributes['Id'] ?? '',
        (attributes['Target'] ?? '').replace(/^\/?xl\/|^\.\//u, ''),
      ],
    ),
  );
  const shared = readShared(part);
  const is1904 = /^(?:1|true)$/u.test(child(workbook, 'workbookPr')?.attributes['date1904'] ?? '0');
  const all = childrenOf(child(workbook, 'sheets'), 'sheet');
  const hidden = all.filter(({ attributes }) => (attributes['state'] ?? 'visible') !== 'visible');
  const sheets = all
    .filter((sheet) => !hidden.includes(sheet))
    .flatMap(({ attributes }): Sheet[] => {
      const entry = entries.get(`xl/${links.get(attributes['id'] ?? '') ?? ''}`);
      if (entry === undefined) return [];
      const rows = readSheet(unpack(bytes, entry), { ...shared, is1904 });
      return rows.length === 0 ? [] : [{ name: attributes['name'] ?? '', rows, merged: true }];
    });
  return { sheets, hidden: hidden.map(({ attributes }) => attributes['name'] ?? '') };
}

function readShared(part: (name: string) => XmlElement | null): Omit<Workbook, 'is1904'> {
  const strings = childrenOf(child(part('sharedStrings.xml'), 'sst'), 'si').map(stringOf);
  const styles = child(part('styles.xml'), 'styleSheet');
  return {
    strings,
    formats: childrenOf(child(styles, 'cellXfs'), 'xf').map(({ attributes }) =>
      Number(attributes['numFmtId'] ?? 0),
    ),
    custom: new Map(
      childrenOf(child(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
        Number(attributes['numFmtId'] ?? 0),
        attributes['formatCode'] ?? '',
      ]),
    ),
  };
}

/** The words of a string, without the readings that stand above Japanese ones. */
function stringOf(item: XmlElement): string {
  return elements(item)
    .map((each) =>
      each.name === 't'
        ? textOf(each)
        : each.name === 'r'
          ? childrenOf(each, 't').map(textOf).join('')
          : '',
    )
    .join('');
}

function readSheet(bytes: Uint8Array, book: Workbook): LooseCell[][] {
  const rows = new Map<number, { column: number; text: string }[]>();
  let cells = 0;
  const root = readXml(bytes, 'sheetData', (row) => {
    const number = Number(row.attributes['r'] ?? rows.size + 1);
    let column = -1;
    const filled = childrenOf(row, 'c').flatMap((cell) => {
      const at = columnOf(cell.attributes['r'] ?? '');
      column = at ?? column + 1;
      const text = valueText(cell, book).trim();
      return text === '' ? [] : [{ column, text }];
    });
    cells += filled.length;
    if (cells > MAX_CELLS)
      throw new Refusal('工作簿太大，超过 40 万个单元格的上限。请只留下要读的表，另存后再试。');
    if (filled.length > 0) rows.set(number, filled);
  });
  const spans = mergedCells(root);
  const order = [...rows.keys()].sort((a, b) => a - b);
  return order.map((number, at) =>
    (rows.get(number) ?? []).map(({ column, text }): LooseCell => {
      const span = spans.get(`${String(number)}:${String(column)}`);
      if (span === undefined) return { column, columns: 1, rows: 1, text };
      // Rows that hold nothing at all are not rows of the table
      let covered = 1;
      while ((order[at + covered] ?? Infinity) < number + span.rows) covered += 1;
      return { column, columns: span.columns, rows: covered, text };
    }),
  );
}

function valueText(cell: XmlElement, book: Workbook): string {
  const type = cell.attributes['t'] ?? 'n';
  const inline = child(cell, 'is');
  if (inline !== null) return stringOf(inline);
  const found = child(cell, 'v');
  const value = found === null ? '' : textOf(found);
  if (type === 's') return book.strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? '是' : '否';
  if (type !== 'n') return value;
  return formatCell(
    value,
    book.formats[Number(cell.attributes['s'] ?? 0)] ?? 0,
    book.custom,
    book.is1904,
  );
}

/** B12 → 1. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(reference)?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function mergedCells(root: XmlElement): Map<string, { columns: number; rows: number }> {
  const sheet = child(root, 'worksheet');
  const spans = new Map<string, { columns: number; rows: number }>();
  for (const { attributes } of childrenOf(child(sheet, 'mergeCells'), 'mergeCell')) {
    const [, from = '', top = '', to = '', bottom = ''] =
      /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(attributes['ref'] ?? '') ?? [];
    const [left, right] = [columnOf(from), columnOf(to)];
    if (left === null || right === null) continue;
    spans.set(`${top}:${String(left)}`, {
      columns: right - left + 1,
      rows: Number(bottom) - Number(top) + 1,
    });
  }
  return spans;
}

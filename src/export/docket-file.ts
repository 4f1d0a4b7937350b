import { DOCKET_COLUMNS, DOCKET_HEADS } from './docket-columns.ts';
import type { OwnWords } from './docket-row.ts';
import { OWN_COLUMNS } from './duty-sheet.ts';

/** A row of a 台账 that was brought in: its cells by their heads. */
export interface BroughtRow {
  readonly id: string;
  readonly own: OwnWords;
  /** What stands under a head; undefined where the sheet has no such head. */
  readonly cellOf: (head: string) => string | undefined;
}

/** The rows of all sheets that were brought in, and the heads of columns that the office added. */
export interface DocketFile {
  readonly rows: readonly BroughtRow[];
  readonly more: readonly string[];
}

export const foldCell = (text: string): string => text.replace(/\s+/gu, '');

const ours = new Set(DOCKET_COLUMNS.map(({ header }) => foldCell(header)));

/** Sheets (rows of cells, the heads among the first ones) → their rows; null where no sheet has a column 编号. */
export function sheetsToDocketFile(
  sheets: readonly (readonly (readonly string[])[])[],
): DocketFile | null {
  const read = sheets.flatMap((sheet): DocketFile[] => {
    const at = sheet.findIndex((cells) => cells.some((cell) => foldCell(cell) === DOCKET_HEADS.id));
    const printed = sheet[at];
    if (printed === undefined) return [];
    const heads = printed.map(foldCell);
    const rows = sheet.slice(at + 1).flatMap((cells): BroughtRow[] => {
      const cellOf = (head: string): string | undefined => {
        const column = heads.indexOf(foldCell(head));
        return column < 0 ? undefined : (cells[column] ?? '').trim();
      };
      const id = cellOf(DOCKET_HEADS.id) ?? '';
      const own = OWN_COLUMNS.map((head) => cellOf(head) ?? '') as unknown as OwnWords;
      return id === '' ? [] : [{ id, own, cellOf }];
    });
    const more = printed.filter((head) => head.trim() !== '' && !ours.has(foldCell(head)));
    return [{ rows, more }];
  });
  return read.length === 0
    ? null
    : {
        rows: read.flatMap(({ rows }) => rows),
        more: [...new Set(read.flatMap(({ more }) => more))],
      };
}

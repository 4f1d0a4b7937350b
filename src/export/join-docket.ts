import { OWN_COLUMNS } from './duty-sheet.ts';
import type { DocketRow, OwnWords } from './docket-row.ts';
import { DOCKET_COLUMNS, DOCKET_HEADS } from './docket-to-table.ts';

/** A row with what the office wrote, and what differs from the wording of the file that was brought in. */
export interface FilledRow {
  readonly row: DocketRow;
  readonly own: OwnWords;
  readonly changed: readonly string[];
  /** Cells of columns that the office added, in the order of their heads. */
  readonly more: readonly string[];
}

/** A filled 台账 joined to this edition. */
export interface JoinedDocket {
  readonly rows: readonly FilledRow[];
  /** Filled rows whose id this edition does not have, as the file had them. */
  readonly gone: readonly FilledRow[];
  /** Heads of columns that the office added. */
  readonly more: readonly string[];
  /** How many rows of the file this edition has, and how many of them with another wording. */
  readonly known: number;
  readonly reworded: number;
}

const unfilled: OwnWords = ['', '', '', ''];

/** A row that nobody has filled. */
export const emptyRow = (row: DocketRow): FilledRow => ({
  row,
  own: unfilled,
  changed: [],
  more: [],
});

const fold = (text: string): string => text.replace(/\s+/gu, '');

/**
 * Last month's filled file (rows of cells, its heads among the first ones) joined by id to this edition's rows: filled
 * cells are kept, another wording is told, and what the edition has no longer stands last. Null where there is no column 编号.
 */
export function joinDocket(
  rows: readonly DocketRow[],
  file: readonly (readonly string[])[],
): JoinedDocket | null {
  const headAt = file.findIndex((cells) => cells.some((cell) => fold(cell) === DOCKET_HEADS.id));
  if (headAt < 0) return null;
  const heads = (file[headAt] ?? []).map(fold);
  const cellOf = (cells: readonly string[], head: string): string =>
    (cells[heads.indexOf(fold(head))] ?? '').trim();
  const filled = new Map(
    file
      .slice(headAt + 1)
      .filter((cells) => cellOf(cells, DOCKET_HEADS.id) !== '')
      .map((cells) => [cellOf(cells, DOCKET_HEADS.id), cells] as const),
  );
  const ours = new Set(DOCKET_COLUMNS.map(({ header }) => fold(header)));
  const more = (file[headAt] ?? []).filter((head) => head.trim() !== '' && !ours.has(fold(head)));
  const moreOf = (cells: readonly string[]): string[] => more.map((head) => cellOf(cells, head));
  const ownOf = (cells: readonly string[]): OwnWords =>
    OWN_COLUMNS.map((head) => cellOf(cells, head)) as unknown as OwnWords;
  const joined = rows.map((row): FilledRow => {
    const cells = filled.get(row.id);
    if (cells === undefined) return emptyRow(row);
    const changes = (['matter', 'quote', 'due'] as const).flatMap((key) => {
      const before = cellOf(cells, DOCKET_HEADS[key]);
      if (!heads.includes(fold(DOCKET_HEADS[key])) || fold(before) === fold(row[key])) return [];
      return [`${DOCKET_HEADS[key]}已改，原来是“${before}”`];
    });
    return { row, own: ownOf(cells), changed: changes, more: moreOf(cells) };
  });
  const ids = new Set(rows.map(({ id }) => id));
  const gone = [...filled]
    .filter(
      ([id, cells]) =>
        !ids.has(id) && [...ownOf(cells), ...moreOf(cells)].some((words) => words !== ''),
    )
    .map(([id, cells]): FilledRow => ({
      row: {
        id,
        plan: cellOf(cells, '文件'),
        label: cellOf(cells, '条'),
        matter: cellOf(cells, DOCKET_HEADS.matter),
        quote: cellOf(cells, DOCKET_HEADS.quote),
        first: cellOf(cells, '列第一位'),
        others: cellOf(cells, '列其后'),
        due: cellOf(cells, DOCKET_HEADS.due),
        date: cellOf(cells, '时限（日期）'),
        status: cellOf(cells, '文本状态'),
        href: null,
      },
      own: ownOf(cells),
      changed: ['已不在这一版里'],
      more: moreOf(cells),
    }));
  return {
    rows: joined,
    gone,
    more,
    known: joined.filter(({ row }) => filled.has(row.id)).length,
    reworded: joined.filter(({ changed }) => changed.length > 0).length,
  };
}

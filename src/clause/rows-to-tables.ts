import type { Column, ColumnKind } from '../intake/column.ts';
import { headsToColumns } from '../intake/column.ts';
import type { IntakeTable } from '../intake/table.ts';
import { columnHeads, type GridCell, tableToGrid } from '../intake/table.ts';
import type { Range } from '../model/clause.ts';
import { settleBlanks, withoutBlanks } from '../text/blanks.ts';
import type { EntryRow } from './tree-to-entries.ts';

/** What counts for one column of a row; `range` is null where it is printed in a row above. */
export interface RowCell {
  readonly column: Column;
  readonly text: string;
  readonly range: Range | null;
}

/** An entry that is a row of a table: a cell for every column, merged ones in every row that they span. */
export interface TableRowEntry {
  readonly anchor: string;
  readonly isHead: boolean;
  /** The year that stands beside the row: 年份 | 粮食产量（万吨）, 2030年 | 55. */
  readonly year: string | null;
  /** The only year that its deadline names: 完成时限 | 2025年10月底前. */
  readonly dueYear: string | null;
  readonly cells: readonly RowCell[];
}

/** A table of a document as read: its first entry, the heads of its columns, its rows. */
export interface DocumentTable {
  readonly anchor: string;
  readonly heads: readonly string[];
  readonly rows: readonly TableRowEntry[];
}

/** Entries that are rows → their tables, columns known by their heads; `start` is the plan's first year. */
export function rowsToTables(entries: readonly EntryRow[], start: number | null): DocumentTable[] {
  const byTable = Map.groupBy(entries, ({ row }) => row.table);
  return [...byTable].map(([table, own]) => {
    const heads = columnHeads(table);
    const columns = headsToColumns(heads, start);
    const grid = tableToGrid(table.rows, table.width);
    const left = new Map(own.map(({ row }) => [row.index, row.words]));
    return {
      anchor: own[0]?.anchor ?? '',
      heads,
      rows: own.map(({ anchor, row }) => {
        const isHead = row.index < table.heads;
        const cells = columns.map((_, at) =>
          rowCell(
            table,
            row,
            grid[row.index]?.[at] ?? null,
            ownColumn(columns, at, grid[row.index]),
            left,
          ),
        );
        return {
          anchor,
          isHead,
          year: isHead ? null : yearBeside(cells),
          dueYear: isHead ? null : yearDue(cells),
          cells,
        };
      }),
    };
  });
}

function yearBeside(cells: readonly RowCell[]): string | null {
  const beside = cells.find(({ column }) => column.kind === 'year')?.text ?? '';
  return /(?:19|20)\d{2}/u.exec(beside)?.[0] ?? null;
}

function yearDue(cells: readonly RowCell[]): string | null {
  const years = cells.flatMap(({ column, text }) =>
    column.kind === 'due' ? (text.match(/(?:19|20)\d{2}(?=\s*(?:年|[-./]\d))/gu) ?? []) : [],
  );
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}

/** Whose words a cell over unlike columns holds: 一、农业 over 序号, 任务, 牵头单位 is no number and no body. */
const FIRST_OF: readonly ColumnKind[] = ['name', 'task', 'group'];

/** The column as it counts for a row: a cell that spans unlike ones holds the words of one, and is silent in the others. */
function ownColumn(
  columns: readonly Column[],
  at: number,
  row: readonly GridCell[] | undefined,
): Column {
  const column = columns[at];
  const cell = row?.[at]?.cell;
  if (column === undefined) throw new Error('A cell beyond the columns of its table');
  if (cell === undefined || cell.columns === 1) return column;
  const spanned = columns.slice(cell.column, cell.column + cell.columns);
  if (new Set(spanned.map(({ kind }) => kind)).size === 1) return column;
  const owner =
    FIRST_OF.flatMap((kind) => spanned.find((each) => each.kind === kind) ?? [])[0] ?? spanned[0];
  return owner === column ? column : { ...column, kind: 'remark' };
}

function rowCell(
  table: IntakeTable,
  { index, ranges }: EntryRow['row'],
  place: GridCell,
  column: Column,
  left: ReadonlyMap<number, readonly string[]>,
): RowCell {
  if (place === null) return { column, text: '', range: null };
  const spansUnlike = column.kind === 'remark' && place.cell.columns > 1;
  const at = table.rows[place.row]?.cells.indexOf(place.cell) ?? -1;
  const range = place.row === index && !spansUnlike ? ranges[at] : undefined;
  const printed = settleBlanks(place.cell.text);
  // What was taken out of a row is out of its cells too
  const words = left.get(place.row)?.[at] ?? printed;
  return {
    column,
    text: withoutBlanks(words) === withoutBlanks(printed) ? printed : words,
    range: range === undefined ? null : [...range],
  };
}

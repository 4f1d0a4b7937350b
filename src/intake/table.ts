/** Characters of one line of the text, by its number, that are words of a cell. */
export interface CellPart {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A cell as printed: the columns and rows it spans, and where its words stand in the text. */
export interface TableCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly text: string;
  readonly parts: readonly CellPart[];
}

/** A row of a table: the cells that begin in it, from left to right, on one line or on several. */
export interface TableRow {
  readonly cells: readonly TableCell[];
}

/** A table whose heads are known: so many of its first rows are heads. */
export interface IntakeTable {
  readonly heads: number;
  readonly width: number;
  readonly rows: readonly TableRow[];
}

/** What counts for one column of a row: a merged cell for every row that it spans; null where nothing does. */
export type GridCell = { readonly cell: TableCell; readonly row: number } | null;

/** Rows × columns with merged cells in every place that they cover. */
export function tableToGrid(rows: readonly TableRow[], width: number): GridCell[][] {
  const grid = rows.map(() => Array.from({ length: width }, (): GridCell => null));
  rows.forEach(({ cells }, row) => {
    for (const cell of cells) {
      for (let r = row; r < Math.min(row + cell.rows, rows.length); r += 1) {
        for (let c = cell.column; c < Math.min(cell.column + cell.columns, width); c += 1) {
          const line = grid[r];
          if (line !== undefined && line[c] === null) line[c] = { cell, row };
        }
      }
    }
  });
  return grid;
}

/** The head of each column, from the top down without repetition: 目标 2026年. */
export function columnHeads(table: IntakeTable): string[] {
  const grid = tableToGrid(table.rows.slice(0, table.heads), table.width);
  return Array.from({ length: table.width }, (_, column) => {
    const words = grid.flatMap((row) => row[column]?.cell.text.trim() ?? []);
    return [...new Set(words)].filter((word) => word !== '').join(' ');
  });
}

/** Numbers of the lines of the text that a table takes. */
export function linesOfTable({ rows }: IntakeTable): number[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ parts }) => parts.map(({ line }) => line)));
}

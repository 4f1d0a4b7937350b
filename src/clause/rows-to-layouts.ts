import type { IntakeTable } from '../intake/table.ts';
import type { PlanTable, TableCellRecord } from '../model/plan-table.ts';
import type { EntryRow } from './tree-to-entries.ts';

/** Entries that are rows → their tables as printed: which cells each row holds, what they span, where their words are. */
export function rowsToLayouts(entries: readonly EntryRow[]): PlanTable[] {
  const byTable = Map.groupBy(entries, ({ row }) => row.table);
  return [...byTable].map(([table, own]) => {
    const kept = new Set(own.map(({ row }) => row.index));
    return {
      heads: own.filter(({ row }) => row.index < table.heads).length,
      width: table.width,
      rows: own.map(({ anchor, row }) => ({ clause: anchor, cells: rowCells(table, row, kept) })),
    };
  });
}

function rowCells(
  table: IntakeTable,
  { index, ranges }: EntryRow['row'],
  kept: ReadonlySet<number>,
): TableCellRecord[] {
  return (table.rows[index]?.cells ?? []).flatMap((cell, at) => {
    const range = ranges[at];
    if (range === undefined) return [];
    const spanned = Array.from({ length: cell.rows }, (_, below) => index + below);
    return {
      column: cell.column,
      columns: cell.columns,
      // A row without words is no entry
      rows: Math.max(1, spanned.filter((row) => kept.has(row)).length),
      range: [...range],
    };
  });
}

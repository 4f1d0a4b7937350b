import { z } from 'zod';
import { Anchor, Range } from './clause.ts';

const Span = z.int().positive();

/** A cell as printed: the columns and rows that it spans, and where its words stand in the text of its row's entry. */
export const TableCellRecord = z.strictObject({
  column: z.int().nonnegative(),
  columns: Span,
  rows: Span,
  range: Range,
});
export type TableCellRecord = z.infer<typeof TableCellRecord>;

/** A table of a plan as printed: each row is an entry; the first `heads` rows name the columns. */
export const PlanTable = z.strictObject({
  heads: z.int().nonnegative(),
  width: Span,
  rows: z.array(z.strictObject({ clause: Anchor, cells: z.array(TableCellRecord) })).min(1),
});
export type PlanTable = z.infer<typeof PlanTable>;

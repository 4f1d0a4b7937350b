import type { PlanRecord } from '../model/plan.ts';
import { reasonsBetween } from './comparability.ts';
import type { Reason } from '../words/reason.ts';
import type { Figure } from './figure.ts';
import { figureToWindow } from './figure-window.ts';
import { rowCell, unsought } from './row-cell.ts';
import type { Row, RowCell } from './targets-to-rows.ts';

/** One document of a place, or one half of it: a report's results and its targets are two columns. */
export interface YearsColumn {
  readonly plan: PlanRecord;
  readonly status: 'target' | 'actual';
}

/**
 * What can be said of two columns in one row, without a verdict.
 * `share`: the year's task as a part of what is promised for each year or for a stated span;
 * `change`: two values of the same measure; `apart`: why the two cannot be set against each other;
 * `elsewhere`: the other document counts it otherwise, in a twin row.
 */
export type YearsNote =
  | {
      readonly type: 'share';
      readonly part: Figure;
      readonly whole: Figure;
      readonly percent: number;
    }
  | {
      readonly type: 'change';
      readonly from: Figure;
      readonly to: Figure;
    }
  | {
      readonly type: 'apart';
      readonly from: Figure;
      readonly to: Figure;
      readonly reasons: readonly Reason[];
    }
  | {
      readonly type: 'elsewhere';
      readonly from: Figure;
      readonly to: Figure;
      /** The row that the other figure stands in. */
      readonly row: Row;
    };

/** A row of one place: its cells in the order of the columns, and what can be said of them. */
export interface YearsRow {
  readonly row: Row;
  readonly cells: readonly RowCell[];
  readonly notes: readonly YearsNote[];
}

/** One place through its documents. */
export interface Years {
  readonly columns: readonly YearsColumn[];
  readonly rows: readonly YearsRow[];
}

const yearly = (plan: PlanRecord): boolean =>
  plan.kind === 'annual-tasks' || plan.kind === 'work-report';

/** A document with results before one with targets, and earlier years before later ones. */
function plansToColumns(plans: readonly PlanRecord[], rows: readonly Row[]): YearsColumn[] {
  const figures = rows.flatMap((row) => row.figures);
  const ordered = [...plans].sort(
    (a, b) => a.period.end - b.period.end || a.period.start - b.period.start,
  );
  return ordered.flatMap((plan) =>
    (['actual', 'target'] as const)
      .filter((status) =>
        figures.some(({ target }) => target.plan === plan.id && target.status === status),
      )
      .map((status) => ({ plan, status })),
  );
}

/** The figures of a row in each column. */
function rowToColumns(row: Row, columns: readonly YearsColumn[]): Figure[][] {
  return columns.map(({ plan, status }) =>
    row.figures.filter(({ target }) => target.plan === plan.id && target.status === status),
  );
}

/** What stands in a column: its figures, else what the document says in their place. */
function cellOf(row: Row, { plan }: YearsColumn, figures: readonly Figure[]): RowCell {
  if (figures.length > 0) return { state: 'figure', figures };
  const cell = rowCell(row, plan.id);
  return cell.state === 'figure' ? unsought : cell;
}

/** Both increments, alike but for the length of their stated windows: only then is one a share of the other. */
function toShare(part: Figure, whole: Figure): number | null {
  const windows = [figureToWindow(part), figureToWindow(whole)] as const;
  const stated = windows.every(({ type }) => type === 'year' || type === 'years');
  const others = reasonsBetween(part, whole).filter(
    (reason) => reason !== 'window' && reason !== 'per-year' && reason !== 'year',
  );
  const increments = [part, whole].every(({ target }) => target.kind === 'increment');
  const plain = [part, whole].every(({ target }) => target.valueMax === null);
  if (!stated || !increments || !plain || others.length > 0 || whole.target.value === 0)
    return null;
  const [a, b] = [part.target, whole.target];
  return ((a.comparable?.value ?? a.value) / (b.comparable?.value ?? b.value)) * 100;
}

/** A longer promise is set against a year of it; results are set against the next year's targets. */
function noteOf(earlier: Figure, later: Figure): YearsNote {
  const reasons = reasonsBetween(earlier, later);
  const spansYear = !yearly(later.plan) && yearly(earlier.plan);
  const percent = spansYear ? toShare(earlier, later) : null;
  if (percent !== null) return { type: 'share', part: earlier, whole: later, percent };
  const blocking = reasons.filter(
    (reason) => !['year', 'estimate', 'draft', 'status'].includes(reason),
  );
  if (blocking.length > 0) return { type: 'apart', from: earlier, to: later, reasons: blocking };
  return { type: 'change', from: earlier, to: later };
}

/** Of two cells the two figures that have the fewest reasons between them: 省级 beside 省级, not beside 市级. */
function likestPair(froms: readonly Figure[], tos: readonly Figure[]): [Figure, Figure] | null {
  const pairs = froms.flatMap((from) => tos.map((to): [Figure, Figure] => [from, to]));
  const count = ([from, to]: [Figure, Figure]): number => reasonsBetween(from, to).length;
  return pairs.sort((a, b) => count(a) - count(b))[0] ?? null;
}

/** A row with its figures by column. */
interface Spread {
  readonly row: Row;
  readonly byColumn: readonly (readonly Figure[])[];
}

/** Where the other document counts the same thing otherwise, or a near one: 高企达到55家, 新培育4家, in two rows. */
function twinNotes({ row, byColumn }: Spread, later: readonly Spread[]): YearsNote[] {
  const only = byColumn.findIndex((figures) => figures.length > 0);
  const own = byColumn[only];
  if (own === undefined || byColumn.some((figures, at) => at > only && figures.length > 0))
    return [];
  // Said once, on the row that comes first.
  return later
    .filter((other) => row.twins.includes(other.row.id))
    .flatMap((other) =>
      other.byColumn.flatMap((figures, at): YearsNote[] => {
        const pair = at === only ? null : likestPair(own, figures);
        return pair === null
          ? []
          : [{ type: 'elsewhere', from: pair[0], to: pair[1], row: other.row }];
      }),
    );
}

/**
 * The documents of one place side by side, row by row, by their kinds and years alone.
 * Only rows in which two columns have figures.
 */
export function throughTheYears(plans: readonly PlanRecord[], rows: readonly Row[]): Years {
  const ids = new Set(plans.map(({ id }) => id));
  const ours = rows
    .map((row) => ({ ...row, figures: row.figures.filter(({ target }) => ids.has(target.plan)) }))
    .filter(({ figures }) => figures.length > 0);
  const columns = plansToColumns(plans, ours);
  const spread = ours.map((row): Spread => ({ row, byColumn: rowToColumns(row, columns) }));
  const yearsRows = spread.flatMap((one, at): YearsRow[] => {
    const { row, byColumn } = one;
    const filled = byColumn.filter((figures) => figures.length > 0);
    const pairs = filled.slice(1).flatMap((figures, position) => {
      const pair = likestPair(filled[position] ?? [], figures);
      return pair === null ? [] : [noteOf(...pair)];
    });
    const notes = [...pairs, ...twinNotes(one, row.twins.length === 0 ? [] : spread.slice(at + 1))];
    if (notes.length === 0) return [];
    const cells = columns.map((column, place) => cellOf(row, column, byColumn[place] ?? []));
    return [{ row, cells, notes }];
  });
  return { columns, rows: yearsRows };
}

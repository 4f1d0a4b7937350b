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

function cellOf(row: Row, { plan, status }: YearsColumn): RowCell {
  const cell = rowCell(row, plan.id);
  if (cell.state !== 'figure') return cell;
  const figures = cell.figures.filter(({ target }) => target.status === status);
  return figures.length > 0 ? { state: 'figure', figures } : unsought;
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

/** Where the other document counts the same thing otherwise, or a near one: 高企达到55家, 新培育4家, in two rows. */
function twinNotes(row: Row, rows: readonly Row[], columns: readonly YearsColumn[]): YearsNote[] {
  const ours = columns.filter((column) => cellOf(row, column).state === 'figure');
  const [only] = ours;
  if (only === undefined || ours.length > 1) return [];
  const own = cellOf(row, only);
  // Said once, on the row that comes first.
  const later = rows.slice(rows.indexOf(row) + 1).filter(({ id }) => row.twins.includes(id));
  return later.flatMap((other) =>
    columns.flatMap((column): YearsNote[] => {
      const cell = cellOf(other, column);
      if (column === only || own.state !== 'figure' || cell.state !== 'figure') return [];
      const pair = likestPair(own.figures, cell.figures);
      return pair === null ? [] : [{ type: 'elsewhere', from: pair[0], to: pair[1], row: other }];
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
  const yearsRows = ours.flatMap((row): YearsRow[] => {
    const cells = columns.map((column) => cellOf(row, column));
    const filled = cells.filter((cell) => cell.state === 'figure');
    const pairs = filled.slice(1).flatMap((cell, position) => {
      const pair = likestPair(filled[position]?.figures ?? [], cell.figures);
      return pair === null ? [] : [noteOf(...pair)];
    });
    const notes = [...pairs, ...twinNotes(row, ours, columns)];
    return notes.length === 0 ? [] : [{ row, cells, notes }];
  });
  return { columns, rows: yearsRows };
}

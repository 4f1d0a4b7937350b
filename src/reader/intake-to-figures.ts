import type { TableRowEntry } from '../clause/rows-to-tables.ts';
import type { Intake } from '../intake/intake.ts';
import { entriesToTargets } from '../targets/entries-to-targets.ts';
import type { FigurePlan } from '../targets/plan-frame.ts';
import { type ReadDocument, readIntake } from './read-document.ts';
import type { ReadingTables } from './vocabulary.ts';

/** A document without a plan.yaml, its entries and figures read: what inspecting and checking both go on from. */
export interface ReadFile {
  readonly intake: Intake;
  readonly document: ReadDocument;
  readonly about: FigurePlan;
  /** Entries that are rows of tables, by anchor. */
  readonly rows: ReadonlyMap<string, TableRowEntry>;
  readonly read: ReturnType<typeof entriesToTargets>;
}

/** A document of any form, taken in → its entries and figures. */
export function intakeToFigures(intake: Intake, plan: string, tables: ReadingTables): ReadFile {
  const document = readIntake(intake, plan);
  const { title, kind, period } = document.facts;
  const status = /征求意见稿|讨论稿|送审稿|草案/u.test(title ?? '') ? 'draft' : 'issued';
  const about = { id: plan, kind, status, period, region: { code: '' } } as const;
  const rows = new Map(
    document.tables.flatMap((table) => table.rows.map((row) => [row.anchor, row] as const)),
  );
  const { units } = tables.figures;
  const read = entriesToTargets(document.reading, about, { units, reviews: [], rows });
  return { intake, document, about, rows, read };
}

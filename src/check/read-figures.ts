import { anchorPlace } from '../address/anchor.ts';
import { targetToIndicator } from '../catalogue/target-to-indicator.ts';
import type { Intake } from '../intake/intake.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { TargetRecord } from '../model/target.ts';
import { readIntake, type ReadDocument } from '../reader/read-document.ts';
import type { ReadingTables } from '../reader/vocabulary.ts';
import { entriesToTargets } from '../targets/entries-to-targets.ts';
import type { FigurePlan } from '../targets/plan-frame.ts';
import type { TableRowEntry } from '../clause/rows-to-tables.ts';

/** A figure of a guest's text; `stated` where the text itself says its time. */
export interface ReadFigure {
  readonly target: TargetRecord;
  readonly stated: boolean;
}

/** A guest's text as read for checking. */
export interface ReadText {
  readonly document: ReadDocument;
  readonly entries: readonly ClauseRecord[];
  readonly figures: readonly ReadFigure[];
  /** No title, no numbered clause: a paragraph, a sentence. */
  readonly passage: boolean;
}

/**
 * Reads the figures of a text, the year it is about being given where it does not say it. A text without any numbered
 * part is read paragraph by paragraph, so that a lone sentence is no title.
 */
export function readFigures(intake: Intake, year: number | null, tables: ReadingTables): ReadText {
  const document = readIntake(intake, 'guest');
  const passage = isPassage(document.reading);
  const entries = passage ? document.reading.map(asParagraph) : document.reading;
  const rows = new Map(
    document.tables.flatMap((table) => table.rows.map((row) => [row.anchor, row] as const)),
  );
  const read = (period: FigurePlan['period']): TargetRecord[] => {
    const kind = passage ? 'other' : document.facts.kind;
    const plan: FigurePlan = { id: 'guest', kind, status: 'issued', period, region: { code: '' } };
    return readEntries(entries, plan, rows, tables);
  };
  const own = passage ? null : document.facts.period;
  const first = read(own);
  const second = own === null && year !== null ? read({ start: year, end: year }) : first;
  const known = new Map(first.map((target) => [keyOf(target), target]));
  return {
    document,
    entries,
    passage,
    figures: second.map((target) => ({
      target,
      stated: target.period !== '' && known.get(keyOf(target))?.period === target.period,
    })),
  };
}

const keyOf = ({ clause, figure }: TargetRecord): string => `${clause} ${figure.join(' ')}`;

function readEntries(
  entries: readonly ClauseRecord[],
  plan: FigurePlan,
  rows: ReadonlyMap<string, TableRowEntry>,
  tables: ReadingTables,
): TargetRecord[] {
  const { units, indicators } = tables.figures;
  return entriesToTargets(entries, plan, { units, reviews: [], rows }).targets.map((target) => ({
    ...target,
    indicator: targetToIndicator(target, indicators),
  }));
}

function isPassage(entries: readonly ClauseRecord[]): boolean {
  return entries.every(({ anchor, type }) => anchorPlace(anchor) !== 'body' && type !== 'item');
}

function asParagraph(entry: ClauseRecord, at: number): ClauseRecord {
  return { ...entry, anchor: `pre-p${at + 1}`, type: 'paragraph', heading: null, path: [] };
}

import { anchorPlace } from '../address/anchor.ts';
import { targetToIndicator } from '../catalogue/target-to-indicator.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { TargetRecord } from '../model/target.ts';
import type { ReadFile } from '../reader/intake-to-figures.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import type { ReadingTables } from '../reader/vocabulary.ts';
import { entriesToTargets } from '../targets/entries-to-targets.ts';
import type { FigurePlan } from '../targets/plan-frame.ts';

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
  /** No title of a document, no numbered clause: a paragraph, a sentence. */
  readonly passage: boolean;
  /** The years that it is of: its own, unless a person says another. */
  readonly period: FigurePlan['period'];
}

/**
 * The figures of a document that was read, the year it is about being given where it does not say it, or says another.
 * A text without any numbered part is read paragraph by paragraph, so that a lone sentence is no title.
 */
export function readFigures(
  { document, rows, about, read }: ReadFile,
  year: number | null,
  tables: ReadingTables,
): ReadText {
  const passage = isPassage(document);
  const entries = passage ? document.reading.map(asParagraph) : document.reading;
  const again = (period: FigurePlan['period']): TargetRecord[] => {
    const kind = passage ? 'other' : about.kind;
    const plan: FigurePlan = { ...about, kind, period };
    return entriesToTargets(entries, plan, { units: tables.figures.units, reviews: [], rows })
      .targets;
  };
  const own =
    passage || (about.period !== null && !within(year, about.period)) ? null : about.period;
  const first = passage ? again(null) : read.targets;
  // A report looks back on the year before
  const before = !passage && about.kind === 'work-report' ? 1 : 0;
  const given = year === null ? null : { start: year - before, end: year };
  const second = own === null && given !== null ? again(given) : first;
  const known = new Map(first.map((target) => [keyOf(target), target]));
  const { indicators } = tables.figures;
  return {
    document,
    entries,
    passage,
    period: own ?? given,
    figures: second.map((target) => ({
      target: { ...target, indicator: targetToIndicator(target, indicators) },
      stated: target.period !== '' && known.get(keyOf(target))?.period === target.period,
    })),
  };
}

const keyOf = ({ clause, figure }: TargetRecord): string => `${clause} ${figure.join(' ')}`;

/** 某区2024年重点工作任务 above a few paragraphs makes a document of them. */
function isPassage({ reading, facts }: ReadDocument): boolean {
  if (facts.title !== null && facts.kind !== 'other') return false;
  return reading.every(({ anchor, type }) => anchorPlace(anchor) !== 'body' && type !== 'item');
}

const within = (year: number | null, { start, end }: { start: number; end: number }): boolean =>
  year === null || (start <= year && year <= end);

function asParagraph(entry: ClauseRecord, at: number): ClauseRecord {
  return { ...entry, anchor: `pre-p${at + 1}`, type: 'paragraph', heading: null, path: [] };
}

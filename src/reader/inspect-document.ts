import { isChapterAnchor } from '../address/anchor.ts';
import { entriesToDuties } from '../duty/entries-to-duties.ts';
import { entriesToCommitments } from '../commitment/entries-to-commitments.ts';
import { targetToIndicator } from '../catalogue/target-to-indicator.ts';
import type { DocumentTable } from '../clause/rows-to-tables.ts';
import type { Form, Intake, Place } from '../intake/intake.ts';
import type { ClauseRecord, PathStep } from '../model/clause.ts';
import type { Message, RemovedRecord } from '../model/message.ts';
import type { PlanKind } from '../model/plan.ts';
import type { TargetRecord, Unread } from '../model/target.ts';
import { entriesToTopics } from '../topic/entries-to-topics.ts';
import {
  excludedClasses,
  reasonToClass,
  type ExcludedClass,
  type ExclusionReason,
} from '../targets/exclusions/exclusion.ts';
import { quotesAsPrinted } from './as-printed.ts';
import { intakeToFigures, type ReadFile } from './intake-to-figures.ts';
import { roundTripFault } from './round-trip.ts';
import type { ReadingTables } from './vocabulary.ts';

/** An entry as in clauses.json, but with its figures in full, and where it begins in the original (page, paragraph, row). */
export type InspectedClause = Omit<ClauseRecord, 'targets'> & {
  targets: TargetRecord[];
  place: Place | null;
};

/** A table as read: its first entry, the heads of its columns, and its rows with merged cells in every row. */
export interface InspectedTable {
  anchor: string;
  heads: readonly string[];
  rows: string[][];
}

/** How a document would be read: the contract of `npm run --silent inspect -- FILE`. */
export interface Inspection {
  title: string | null;
  docNumber: string | null;
  issuers: readonly string[];
  date: string | null;
  kind: PlanKind;
  period: { readonly start: number; readonly end: number } | null;
  /** Where a saved page says it came from. */
  url: string | null;
  /** The place whose office runs the site, by its SiteIDCode. */
  region: string | null;
  form: Form;
  chapters: PathStep[];
  clauses: InspectedClause[];
  tables: InspectedTable[];
  /** Entries that one frame holds (专栏), by anchor. */
  boxes: readonly (readonly string[])[];
  unread: Unread[];
  excluded: Record<ExcludedClass, number>;
  removed: RemovedRecord[];
  messages: Message[];
}

/** Reads a document of any form, taken in, that has no plan.yaml. */
export function inspectIntake(intake: Intake, plan: string, tables: ReadingTables): Inspection {
  return inspectFile(intakeToFigures(intake, plan, tables), tables);
}

/** The same of one whose entries and figures are read. */
export function inspectFile(
  { intake, document, about, rows, read }: ReadFile,
  tables: ReadingTables,
): Inspection {
  const fault = roundTripFault(
    document.lines,
    document.clauses.map(({ text }) => text),
    document.cuts,
  );
  if (fault !== null) throw new Error(`the round trip breaks: ${fault}`);
  const { title, docNumber, issuers, date, kind, period } = document.facts;
  const plan = about.id;
  const charged = entriesToDuties(document.reading, document.facts, rows);
  const topics = entriesToTopics(charged.entries, tables.taxonomy, []);
  const figures = figuresByClause(
    quotesAsPrinted(read.targets, document.reading, document.clauses),
    tables,
  );
  return {
    title,
    docNumber,
    issuers,
    date,
    kind,
    period,
    url: intake.facts.url ?? null,
    region: intake.facts.region ?? null,
    form: intake.form,
    chapters: document.reading.filter(isChapter).map(({ anchor, text, heading }) => ({
      anchor,
      label: chapterLabel(text, heading ?? ''),
      heading: heading ?? '',
    })),
    clauses: entriesToCommitments(charged.entries, about, read.targets, rows).map((entry, i) => ({
      ...entry,
      text: document.clauses[i]?.text ?? entry.text,
      topics: topics[i] ?? [],
      targets: figures.get(entry.anchor) ?? [],
      place: intake.places[entry.lines[0] - 1] ?? null,
    })),
    tables: document.tables.map(tableRecord),
    boxes: document.boxes,
    unread: read.unread,
    excluded: countByClass(read.excluded),
    removed: [...document.leftOut, ...document.cuts]
      .map(({ line, text, reason }) => ({ plan, line, text, reason }))
      .sort((a, b) => a.line - b.line),
    messages: [...document.messages, ...charged.messages, ...read.messages],
  };
}

/** How many numerals belong to each class of things that are no figures. */
function countByClass(excluded: readonly Unread[]): Record<ExcludedClass, number> {
  const counts = Object.fromEntries(excludedClasses.map((kind) => [kind, 0])) as Record<
    ExcludedClass,
    number
  >;
  for (const { reason, text } of excluded) {
    const kind = reasonToClass(reason as ExclusionReason);
    // 2023—2025年 are two.
    if (kind !== null) counts[kind] += Math.max(1, text.match(/\d+(?:\.\d+)?/gu)?.length ?? 1);
  }
  return counts;
}

function tableRecord({ anchor, heads, rows }: DocumentTable): InspectedTable {
  return {
    anchor,
    heads,
    rows: rows.filter(({ isHead }) => !isHead).map(({ cells }) => cells.map(({ text }) => text)),
  };
}

/** Figures with their rows of the catalogue, by the anchor of their clause. */
function figuresByClause(
  targets: readonly TargetRecord[],
  tables: ReadingTables,
): Map<string, TargetRecord[]> {
  const placed = targets.map((target) => ({
    ...target,
    indicator: targetToIndicator(target, tables.figures.indicators),
  }));
  return Map.groupBy(placed, ({ clause }) => clause);
}

/** 二、 ch2, 第一篇 part1, also in annexes a1-ch2 and further documents d2-ch1. */
function isChapter({ anchor, type }: ClauseRecord): boolean {
  return type === 'heading' && isChapterAnchor(anchor);
}

function chapterLabel(text: string, heading: string): string {
  const at = heading === '' ? text.length : text.indexOf(heading);
  return text.slice(0, Math.max(at, 0)).trim();
}

import { chargeEntries } from '../duty/charge-entries.ts';
import { targetToIndicator } from '../compare/target-to-indicator.ts';
import type { ClauseRecord, PathStep } from '../model/clause.ts';
import type { Message, RemovedRecord } from '../model/message.ts';
import type { PlanKind } from '../model/plan.ts';
import type { TargetRecord, Unread } from '../model/target.ts';
import { entriesToTargets } from '../target/entries-to-targets.ts';
import { entriesToTopics } from '../topic/entries-to-topics.ts';
import type { Tables } from './convert-plan.ts';
import { readDocument } from './read-document.ts';
import { roundTripFault } from './round-trip.ts';
import { treeToFacts } from './tree-to-facts.ts';

/** An entry as in clauses.json, but with its figures in full. */
export type InspectedClause = Omit<ClauseRecord, 'targets'> & { targets: TargetRecord[] };

/** A table of the source: the entry that holds it, its heads and its rows. */
export interface InspectedTable {
  anchor: string;
  heads: string[];
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
  chapters: PathStep[];
  clauses: InspectedClause[];
  tables: InspectedTable[];
  unread: Unread[];
  excluded: Record<string, number>;
  removed: RemovedRecord[];
  messages: Message[];
}

/** Reads a document that has no plan.yaml; throws UnreadableSource where the bytes are no text. */
export function inspectDocument(bytes: Uint8Array, plan: string, tables: Tables): Inspection {
  const document = readDocument(bytes, plan);
  const fault = roundTripFault(
    document.lines,
    document.clauses.map(({ text }) => text),
    document.cuts,
  );
  if (fault !== null) throw new Error(`the round trip breaks: ${fault}`);
  const facts = treeToFacts(document.tree);
  const { title, docNumber, issuers, date, kind, period } = facts;
  const status = /征求意见稿|讨论稿|送审稿|草案/u.test(title ?? '') ? 'draft' : 'issued';
  const about = { id: plan, kind, status, period, region: { code: '' } } as const;
  const charged = chargeEntries(document.clauses, facts);
  const topics = entriesToTopics(charged.entries, tables.taxonomy, []);
  const read = entriesToTargets(document.clauses, about, {
    units: tables.figures.units,
    reviews: [],
  });
  const figures = figuresByClause(read.targets, tables);
  return {
    title,
    docNumber,
    issuers,
    date,
    kind,
    period,
    chapters: document.clauses.filter(isChapter).map(({ anchor, text, heading }) => ({
      anchor,
      label: chapterLabel(text, heading ?? ''),
      heading: heading ?? '',
    })),
    clauses: charged.entries.map((entry, i) => ({
      ...entry,
      topics: topics[i] ?? [],
      targets: figures.get(entry.anchor) ?? [],
    })),
    tables: [],
    unread: read.unread,
    excluded: {},
    removed: document.cuts.map(({ line, text, reason }) => ({ plan, line, text, reason })),
    messages: [...document.messages, ...charged.messages],
  };
}

/** Figures with their rows of the catalogue, by the anchor of their clause. */
function figuresByClause(
  targets: readonly TargetRecord[],
  tables: Tables,
): Map<string, TargetRecord[]> {
  const placed = targets.map((target) => ({
    ...target,
    indicator: targetToIndicator(target, tables.figures.indicators),
  }));
  return Map.groupBy(placed, ({ clause }) => clause);
}

/** 二、 ch2, 第一篇 part1, also in annexes a1-ch2 and further documents d2-ch1. */
function isChapter({ anchor, type }: ClauseRecord): boolean {
  return (
    type === 'heading' &&
    /^(?:[ad]\d+(?:x\d+)?-)?(?:part\d+(?:x\d+)?-)?(?:ch|part)\d+(?:x\d+)?$/u.test(anchor)
  );
}

function chapterLabel(text: string, heading: string): string {
  const at = heading === '' ? text.length : text.indexOf(heading);
  return text.slice(0, Math.max(at, 0)).trim();
}

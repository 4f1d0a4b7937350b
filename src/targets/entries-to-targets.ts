import { anchorPlace } from '../address/anchor.ts';
import { explainsTerms } from '../clause/explains-terms.ts';
import { refOf } from '../address/reference.ts';
import type { TableRowEntry } from '../clause/rows-to-tables.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Message } from '../model/message.ts';
import type { FigureReview, Numbered, PresentReview } from '../model/review.ts';
import type { TargetRecord, Unread } from '../model/target.ts';
import { emptyLedger } from '../model/empty-ledger.ts';
import type { Ledger } from '../model/ledger.ts';
import { applyReviews, type DraftTarget } from './apply-reviews.ts';
import { isCap } from './bounds.ts';
import { figureToCertainty } from './certainty.ts';
import { toComparable } from './comparable.ts';
import { reasonToClass } from './exclusions/exclusion.ts';
import { entryToReadings, type EntryKind } from './entry-to-readings.ts';
import { targetIds, ledgerToRows } from './target-ids.ts';
import { numberMessages } from './number-messages.ts';
import { figureToPeriod, figureToSince, holdsEveryYear } from './period.ts';
import { entriesToDocumentFrame, entryToFrame, type FigurePlan, type Frame } from './plan-frame.ts';
import { numberEnd } from '../text/read-marker.ts';
import { tellsPresent, tellsState } from './present.ts';
import type { Reading } from './recognisers/reading.ts';
import { labelToScope } from './scope.ts';
import { textToClosingYear } from './text-to-closing-year.ts';
import type { UnitTable } from './unit-table.ts';

/** Hand-kept tables that recognition needs. */
export interface TargetTables {
  readonly units: UnitTable;
  readonly reviews: readonly Numbered<FigureReview>[];
  readonly present?: readonly Numbered<PresentReview>[];
  /** Figures published before, which keep their ids; without it they are counted in order. */
  readonly ledger?: Pick<Ledger, 'figures' | 'alias' | 'retired'>;
  /** Entries that are rows of tables, by anchor. */
  readonly rows?: ReadonlyMap<string, TableRowEntry>;
}

/**
 * Title, number and signature hold no figures, nor do headings, unless one is a whole sentence: （四）举办活动100场以上，…,
 * （二）3个园区完成扩区。 with nothing below it.
 */
function holdsFigures(entry: ClauseRecord, next: ClauseRecord | undefined): boolean {
  const alone = next?.path.at(-1)?.anchor !== entry.anchor && /[。；]$/u.test(entry.text);
  const isSentence = entry.type !== 'heading' || entry.text.length > 40 || alone;
  return isSentence && !['title', 'head'].includes(anchorPlace(entry.anchor));
}

/** A plan's entries → its figures in reading order (indicator still null), and the numbers that are none. */
export function entriesToTargets(
  entries: readonly ClauseRecord[],
  plan: FigurePlan,
  tables: TargetTables,
): { targets: TargetRecord[]; unread: Unread[]; excluded: Unread[]; messages: Message[] } {
  const rows = tables.rows ?? new Map<string, TableRowEntry>();
  const document = entriesToDocumentFrame(entries, plan, rows);
  const targets: TargetRecord[] = [];
  const unread: Unread[] = [];
  const excludedNumbers: Unread[] = [];
  const messages: Message[] = [];
  const explains = explainsTerms(entries);
  const read = entries.map((entry, at) => {
    const row = rows.get(entry.anchor) ?? null;
    const frame = besideYear(
      entryToFrame(entry, plan, document),
      row?.year ?? row?.dueYear ?? closingYear(entry, plan),
      plan,
    );
    const { text, readings, excluded } = entryToReadings(entry.text, tables.units, {
      kind: entryKind(entry, entries[at + 1], explains),
      row,
      start: numberEnd(entry),
    });
    messages.push(...numberMessages(entry, readings, excluded));
    const drafts = readings.map((reading, index) =>
      readingToDraft(
        entry,
        text,
        reading,
        readings.slice(Math.max(0, index - near), index),
        frame,
        plan,
        tables.units,
      ),
    );
    return { entry, drafts, excluded };
  });
  const reviewed = applyReviews(read, { ...tables, period: plan.period });
  const published = ledgerToRows(tables.ledger ?? emptyLedger);
  for (const { entry, drafts, excluded } of reviewed) {
    const { anchor, text } = entry;
    const ids = targetIds(anchor, text, drafts, published.get(anchor) ?? []);
    drafts.forEach((draft, index) => {
      targets.push({
        id: refOf({ plan: plan.id, anchor: ids[index] ?? '' }),
        plan: plan.id,
        region: plan.region.code,
        clause: entry.anchor,
        indicator: null,
        ...draft,
        draft: plan.status === 'draft',
      });
    });
    for (const { quantity, reason } of excluded) {
      const { start: from, end: to } = quantity;
      const list = reasonToClass(reason) === null ? unread : excludedNumbers;
      list.push({ plan: plan.id, clause: anchor, from, to, text: text.slice(from, to), reason });
    }
  }
  return { targets, unread, excluded: excludedNumbers, messages };
}

/** The year that stands beside a row of a table holds for it; years before the plan's own tell results. */
function besideYear(frame: Frame, year: string | null, plan: FigurePlan): Frame {
  if (year === null) return frame;
  const isPast = Number(year) < firstYear(plan);
  return { ...frame, year, status: isPast ? 'actual' : frame.status };
}

/** The year of the deadline that closes a clause, where it lies ahead. */
function closingYear({ text }: ClauseRecord, plan: FigurePlan): string | null {
  const year = textToClosingYear(text);
  return year === null || Number(year) < firstYear(plan) ? null : year;
}

/** The year from which on a document speaks of what is to come; 0 where it does not say. */
function firstYear({ kind, period }: FigurePlan): number {
  const isOfOneYear = kind === 'work-report' || kind === 'annual-tasks';
  return (isOfOneYear ? period?.end : period?.start) ?? 0;
}

/** As many figures before one as may say something about it. */
const near = 60;

/** Explanations and headings hold no promises and no results. */
function entryKind(
  entry: ClauseRecord,
  next: ClauseRecord | undefined,
  explains: (entry: ClauseRecord) => boolean,
): EntryKind {
  if (!holdsFigures(entry, next)) return 'heading';
  if (explains(entry)) return 'glossary';
  return entry.type === 'paragraph' ? 'note' : 'plain';
}

/** A reading with what sentence, clause and document say round it. */
function readingToDraft(
  entry: ClauseRecord,
  text: string,
  reading: Reading,
  earlier: readonly Reading[],
  frame: Frame,
  plan: FigurePlan,
  units: UnitTable,
): DraftTarget {
  const { quantity, segment } = reading;
  const start = quantity.start;
  const inSentence = earlier.filter(
    (other) => other.segment.sentence.start === segment.sentence.start,
  );
  const listed = inSentence.length > 0 && reading.kind === 'increment';
  const annual = reading.annual || holdsEveryYear(text, segment, { start, listed });
  const present = frame.status === 'target' && tellsPresent(text, segment, start, plan);
  const when = figureToPeriod(
    text,
    segment,
    {
      start,
      end: quantity.end,
      annual,
      future: reading.future,
      present,
      turn: reading.turn,
    },
    frame,
  );
  // 2022年生产总值达到320亿元 in a plan from 2023 on is a result, “十三五”时期年均增长6.5% as well.
  const last = /^\d{4}$/u.test(when.period) ? when.period : when.until;
  const before = last !== null && last !== frame.year && Number(last) < firstYear(plan);
  // 现有养老机构48家: what is held is a level, however it came about.
  const kind =
    reading.kind === 'increment' && tellsState(text, segment, start) ? 'level' : reading.kind;
  const counted = figureToSince(text, segment, start);
  const done = !reading.future && (frame.status === 'actual' || present || before || when.past);
  const worded = figureToCertainty(
    text,
    segment,
    reading.labelStart,
    start,
    inSentence.map((other) => ({
      labelStart: other.labelStart,
      figureStart: other.quantity.start,
    })),
  );
  const certainty = reading.certainty ?? worded;
  return {
    label: entryLabelText(entry.text, text, reading),
    quote: entry.text.slice(
      reading.quoteStart,
      reading.quoteEnd + conditionAfter(text, reading.quoteEnd),
    ),
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit: quantity.unit ?? '',
    op: reading.op,
    kind,
    period: reading.year ?? when.period,
    since: kind === 'increment' ? (when.since ?? counted) : null,
    until: when.until,
    baseline:
      reading.baseYear === null ? null : { year: reading.baseYear, value: reading.baseValue },
    status: done ? 'actual' : 'target',
    // 争取新增专项债券额度139.01亿元 in a review tells what was obtained; 预计 stays.
    certainty: done && certainty !== '预计' && certainty !== '保持' ? null : certainty,
    scope:
      reading.place ??
      labelToScope(reading.label, text.slice(segment.start, segment.end), entry.heading),
    comparable: toComparable(
      quantity.value,
      quantity.valueMax,
      quantity.baseUnit,
      quantity.multiplier,
      units,
    ),
    cap: isCap(reading.op) || reading.capped === true,
    figure: [start, quantity.end],
    attribute: reading.attribute ?? null,
  };
}

// 强度下降5%以上，或未达到5%则全部保障用地: what limits a figure stands in its quote.
const condition =
  /^(?:[（(][^（()）]{0,12}[）)])?[，,](?:或者?|如果?|若)?(?:未|不)能?(?:达到?|足|满|完成)[^，,。；;]{0,16}(?:则|的(?=予以|给予|一律|不予|须|取消|按))[^，,。；;]{1,24}/u;

/** How much of what follows a figure is a condition that limits it. */
function conditionAfter(text: string, end: number): number {
  return condition.exec(text.slice(end, end + 72))?.[0].length ?? 0;
}

/** The label in the entry's own signs where it stands in its sentence as it is (folding changes ５ to 5). */
function entryLabelText(original: string, folded: string, reading: Reading): string {
  const { label, quoteStart, segment } = reading;
  const from = Math.min(quoteStart, segment.sentence.start);
  const at = folded.slice(from, segment.sentence.end).indexOf(label);
  return at < 0 ? label : original.slice(from + at, from + at + label.length);
}

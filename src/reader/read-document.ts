import type { ClauseRecord, InnerItem } from '../model/clause.ts';
import type { Message } from '../model/message.ts';
import type { DocumentTable } from '../clause/rows-to-tables.ts';
import { rowsToLayouts } from '../clause/rows-to-layouts.ts';
import { rowsToTables } from '../clause/rows-to-tables.ts';
import { reviewHeadings } from '../clause/review-headings.ts';
import { treeToEntries } from '../clause/tree-to-entries.ts';
import type { Intake, LeftOut, LineSpan } from '../intake/intake.ts';
import type { PlanTable } from '../model/plan-table.ts';
import { noReviews } from '../model/no-reviews.ts';
import type { PlanReviews } from '../model/review.ts';
import { bytesToTextIntake } from '../intake/text-to-intake.ts';
import { cleanLines } from '../text/clean-lines.ts';
import { intakeToLines } from '../text/intake-to-lines.ts';
import type { Cleaned, Cut, Line } from '../text/line.ts';
import { reviewLines } from '../text/review-lines.ts';
import { takePersonal } from '../text/take-personal.ts';
import { reviewParagraphs } from '../text/review-paragraphs.ts';
import { linesToParagraphs } from '../text/lines-to-paragraphs.ts';
import { paragraphsToTree } from '../tree/paragraphs-to-tree.ts';
import type { DocumentTree } from '../tree/tree.ts';
import { cutsToFacts } from './cuts-to-facts.ts';
import { entriesAsPrinted, linesToReading } from './as-printed.ts';
import { treeToFacts } from './tree-to-facts.ts';
import type { TextFacts } from './tree-to-facts.ts';

/** A source as read: its lines, tree and entries; duties, targets and topics are still to come. */
export interface ReadDocument {
  /** The untouched lines; with `cuts` they prove the round trip. */
  readonly lines: readonly Line[];
  readonly chars: number;
  readonly tree: DocumentTree;
  readonly facts: TextFacts;
  /** Entries as printed. */
  readonly clauses: readonly ClauseRecord[];
  /** The same entries as they are read: radicals that PDFs print for characters are characters. */
  readonly reading: readonly ClauseRecord[];
  readonly items: readonly InnerItem[];
  readonly tables: readonly DocumentTable[];
  /** The same tables as they are printed. */
  readonly layouts: readonly PlanTable[];
  /** Entries that one frame holds (专栏), by anchor. */
  readonly boxes: readonly (readonly string[])[];
  /** Taken out of the text by cleaning. */
  readonly cuts: readonly Cut[];
  /** Characters of the file that its text never held. */
  readonly leftOut: readonly LeftOut[];
  readonly messages: readonly Message[];
}

/** The bytes of a text file → its entries. Throws Refusal where they are no text. */
export function readDocument(
  bytes: Uint8Array,
  plan: string,
  reviews: PlanReviews = noReviews,
): ReadDocument {
  return readIntake(bytesToTextIntake(bytes), plan, reviews);
}

/**
 * A document of any form, taken in → lines → paragraphs → tree → entries; for publication without people's names and
 * numbers in it (`people: 'out'`).
 */
export function readIntake(
  intake: Intake,
  plan: string,
  reviews: PlanReviews = noReviews,
  people: 'in' | 'out' = 'in',
): ReadDocument {
  const marked = intakeToLines(intake);
  const cleaned = cleanLines(marked.lines);
  const { lines, cuts } = reviewLines(
    marked.lines,
    people === 'in' ? cleaned : withoutPeople(cleaned),
    reviews.lines,
  );
  const tree = paragraphsToTree(
    reviewParagraphs(linesToParagraphs(linesToReading(lines)), reviews.cuts),
  );
  const entries = treeToEntries(tree, plan);
  const reading = reviewHeadings(entries.clauses, reviews.headings);
  const facts = treeToFacts(tree, { ...cutsToFacts(cuts), ...intake.facts });
  return {
    lines: marked.source,
    chars: [...intake.text].length,
    tree,
    facts,
    clauses: entriesAsPrinted(reading, lines),
    reading,
    items: entries.items,
    tables: rowsToTables(entries.rows, facts.period?.start ?? null),
    layouts: rowsToLayouts(entries.rows),
    boxes: framesToBoxes(intake.frames, entries.clauses),
    cuts: [...marked.cuts, ...cuts].sort((a, b) => a.line - b.line || a.column - b.column),
    leftOut: intake.leftOut,
    messages: [...intake.messages, ...entries.messages],
  };
}

/** The entries that stand within each frame. */
function framesToBoxes(
  frames: readonly LineSpan[],
  entries: readonly Pick<ClauseRecord, 'anchor' | 'lines'>[],
): string[][] {
  return frames
    .map(([first, last]) =>
      entries.flatMap(({ anchor, lines: [from, to] }) =>
        from >= first && to <= last ? [anchor] : [],
      ),
    )
    .filter((box) => box.length > 0);
}

function withoutPeople(cleaned: Cleaned): Cleaned {
  const { lines, cuts } = takePersonal(cleaned.lines);
  return { lines, cuts: [...cleaned.cuts, ...cuts] };
}

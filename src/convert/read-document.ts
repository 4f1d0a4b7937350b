import type { ClauseRecord, InnerItem } from '../model/clause.ts';
import type { Message } from '../model/message.ts';
import { treeToEntries } from '../clause/tree-to-entries.ts';
import { bytesToText } from '../text/bytes-to-text.ts';
import { cleanLines } from '../text/clean-lines.ts';
import type { Cut, Line } from '../text/line.ts';
import { linesToParagraphs } from '../text/lines-to-paragraphs.ts';
import { textToLines } from '../text/text-to-lines.ts';
import { paragraphsToTree } from '../tree/paragraphs-to-tree.ts';
import type { DocumentTree } from '../tree/tree.ts';

/** The lines of a source before anything is taken out, and what was odd about getting them. */
export interface SourceLines {
  readonly lines: readonly Line[];
  /** Code points of the decoded source. */
  readonly chars: number;
  readonly messages: readonly Message[];
}

/** A source as read: its lines, tree and entries; duties, targets and topics are still to come. */
export interface ReadDocument {
  /** The untouched lines; with `cuts` they prove the round trip. */
  readonly lines: readonly Line[];
  readonly chars: number;
  readonly tree: DocumentTree;
  readonly clauses: readonly ClauseRecord[];
  readonly items: readonly InnerItem[];
  readonly cuts: readonly Cut[];
  readonly messages: readonly Message[];
}

/** Bytes of a text file → its lines. Throws UnreadableSource where the bytes are no text. */
export function bytesToLines(bytes: Uint8Array): SourceLines {
  const { text, messages } = bytesToText(bytes);
  return { lines: textToLines(text), chars: [...text].length, messages };
}

/** Lines → paragraphs → tree → entries, wherever the lines came from. */
export function linesToDocument(source: SourceLines, plan: string): ReadDocument {
  const { lines, cuts } = cleanLines(source.lines);
  const tree = paragraphsToTree(linesToParagraphs(lines));
  const entries = treeToEntries(tree, plan);
  return {
    lines: source.lines,
    chars: source.chars,
    tree,
    clauses: entries.clauses,
    items: entries.items,
    cuts,
    messages: [...source.messages, ...entries.messages],
  };
}

/** Bytes → lines → document. Throws UnreadableSource where the bytes are no text. */
export function readDocument(bytes: Uint8Array, plan: string): ReadDocument {
  return linesToDocument(bytesToLines(bytes), plan);
}

import type { ClauseRecord, InnerItem } from '../model/clause.ts';
import type { Message } from '../model/message.ts';
import { treeToEntries } from '../clause/tree-to-entries.ts';
import { bytesToText } from '../text/bytes-to-text.ts';
import { cleanLines } from '../text/clean-lines.ts';
import type { Cut } from '../text/line.ts';
import { linesToParagraphs } from '../text/lines-to-paragraphs.ts';
import { textToLines } from '../text/text-to-lines.ts';
import { paragraphsToTree } from '../tree/paragraphs-to-tree.ts';
import type { DocumentTree } from '../tree/tree.ts';

/** A source as read: its text, tree and entries; duties, targets and topics are still to come. */
export interface ReadDocument {
  readonly text: string;
  readonly tree: DocumentTree;
  readonly clauses: readonly ClauseRecord[];
  readonly items: readonly InnerItem[];
  readonly cuts: readonly Cut[];
  readonly messages: readonly Message[];
}

/** Bytes → lines → paragraphs → tree → entries. Throws UnreadableSource where the bytes are no text. */
export function readDocument(bytes: Uint8Array, plan: string): ReadDocument {
  const decoded = bytesToText(bytes);
  const { lines, cuts } = cleanLines(textToLines(decoded.text));
  const tree = paragraphsToTree(linesToParagraphs(lines));
  const entries = treeToEntries(tree, plan);
  return {
    text: decoded.text,
    tree,
    clauses: entries.clauses,
    items: entries.items,
    cuts,
    messages: [...decoded.messages, ...entries.messages],
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { Document, isSeq, parseDocument } from 'yaml';
import { isHeadRow } from '../../src/proof/read-saved-file.ts';

/** The corrections that a file holds already, signatures aside; none where it is not there. */
export function heldRows<T extends object>(path: string): T[] {
  if (!existsSync(path)) return [];
  const { contents } = parseDocument(readFileSync(path, 'utf8'));
  return isSeq(contents)
    ? contents.items
        .filter((row) => !isHeadRow(row))
        .map((row) => (row as { toJSON: () => T }).toJSON())
    : [];
}

/** A file of corrections with more rows behind its own, its comments kept; the head of the proof comes first. */
export function withRows(path: string, rows: readonly object[], head: object | null): string {
  const document = existsSync(path) ? parseDocument(readFileSync(path, 'utf8')) : new Document([]);
  if (!isSeq(document.contents)) document.contents = document.createNode([]);
  const list = document.contents;
  if (!isSeq(list)) throw new Error('a list that was made is none');
  list.flow = false;
  if (head !== null) {
    list.items = list.items.filter((row) => !isHeadRow(row));
    list.items.unshift(document.createNode(head));
  }
  for (const row of rows) list.items.push(document.createNode(row));
  return document.toString({ lineWidth: 0 });
}

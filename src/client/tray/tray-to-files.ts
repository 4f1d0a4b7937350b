import type { DocxDocument } from '../../export/docx/docx-document.ts';
import { placeAddress } from '../../export/settle-links.ts';
import type { Table } from '../../export/table.ts';
import { pageNotes } from '../page-notes.ts';
import { siteAddress } from '../site-address.ts';
import { type TrayItem, itemPath } from './tray-item.ts';

const name = '摘编';

/** Kept clauses as plain text: each with its citation and place under it. */
export const trayToText = (items: readonly TrayItem[]): string =>
  items
    .map((item) => `${item.text}\n——${item.cite}\n${placeAddress(itemPath(item), siteAddress())}`)
    .join('\n\n');

/** Kept clauses as a table. */
export const trayToTable = (items: readonly TrayItem[]): Table => ({
  name,
  columns: [
    { header: '序号', type: 'number', width: 6 },
    { header: '原文', type: 'text', width: 80 },
    { header: '引用', type: 'text', width: 50 },
    { header: '链接', type: 'link', width: 40 },
  ],
  rows: items.map((item, at) => [
    at + 1,
    item.text,
    item.cite,
    { text: itemPath(item), href: itemPath(item) },
  ]),
  notes: pageNotes(),
});

/** Kept clauses as a document for Word and WPS: a paragraph each, its source at the foot of the sheet. */
export const trayToDocument = (items: readonly TrayItem[]): DocxDocument => ({
  title: name,
  blocks: [
    { type: 'title', runs: [{ text: name }] },
    ...items.map((item) => {
      const note = { text: item.cite, address: placeAddress(itemPath(item), siteAddress()) };
      return { type: 'paragraph', runs: [{ text: item.text, note }] } as const;
    }),
    ...pageNotes().map((text) => ({ type: 'note', runs: [{ text }] }) as const),
  ],
});

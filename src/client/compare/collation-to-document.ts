import type { DocxDocument, DocxParagraph } from '../../export/docx/docx-document.ts';
import { placeAddress } from '../../export/settle-links.ts';
import { siteAddress, sitePath } from '../site-address.ts';
import { type SeenCell, seenCollation } from './seen-collation.ts';

/** The collation as it is seen, as a document for Word and WPS: each clause with its citation and place at the foot of the sheet. */
export function collationToDocument(
  table: HTMLTableElement,
  name: string,
  notes: readonly string[],
): DocxDocument {
  const { heads, rows } = seenCollation(table);
  const site = siteAddress();
  const cellToParagraphs = ({ cell, cite }: SeenCell): DocxParagraph[] => {
    const clauses = [...cell.querySelectorAll<HTMLElement>('.cl')];
    if (clauses.length === 0) return [[{ text: cell.textContent.trim() }]];
    const also = cell.querySelector('.also')?.textContent ?? '';
    return [
      ...clauses.flatMap((clause): DocxParagraph[] => {
        const { label = '' } = clause.dataset;
        const link = clause.querySelector<HTMLAnchorElement>('.no a');
        const address = link === null ? '' : placeAddress(sitePath(link), site);
        const text = clause.querySelector('.tx')?.textContent ?? '';
        const figures = [...clause.querySelectorAll('.figs li')].map(
          ({ textContent }) => textContent,
        );
        return [
          [{ text: label, bold: true, note: { text: `${cite}${label}`, address } }],
          [{ text }],
          ...figures.map((words) => [{ text: words }]),
        ];
      }),
      ...(also === '' ? [] : [[{ text: also }]]),
    ];
  };
  return {
    title: name,
    landscape: true,
    blocks: [
      { type: 'title', runs: [{ text: name }] },
      {
        type: 'table',
        widths: heads.map((_, at) => (at === 0 ? 5 : 40 / (heads.length - 1))),
        rows: [
          heads.map((text) => [[{ text }]]),
          ...rows.map(({ head, cells }) => [[[{ text: head }]], ...cells.map(cellToParagraphs)]),
        ],
      },
      ...notes.map((text) => ({ type: 'note', runs: [{ text }] }) as const),
    ],
  };
}

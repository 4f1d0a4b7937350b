import type { APIContext } from 'astro';
import whole, { current } from 'virtual:edition';
import { dutySheetToWordTable } from '../../../export/duty-sheet.ts';
import { placeToDutySheet } from '../../../export/place-to-duty-sheet.ts';
import { settleLinks } from '../../../export/settle-links.ts';
import { tableToDocx } from '../../../export/table-to-docx.ts';

/** data/duties/370405.docx: the same as a document for Word and WPS. */
export function getStaticPaths() {
  const { bodies } = whole;
  return [...new Set(bodies.map(({ region }) => region))].map((region) => ({ params: { region } }));
}

export function GET({ params }: APIContext): Response {
  const { name, rows, notes } = placeToDutySheet(current, params['region'] ?? '');
  const table = settleLinks(dutySheetToWordTable(name, rows, notes), current.siteUrl);
  return new Response(Uint8Array.from(tableToDocx(table)));
}

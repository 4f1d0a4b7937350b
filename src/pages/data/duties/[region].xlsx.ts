import type { APIContext } from 'astro';
import whole, { current } from 'virtual:edition';
import { dutySheetToTable } from '../../../export/duty-sheet.ts';
import { placeToDutySheet } from '../../../export/place-to-duty-sheet.ts';
import { settleLinks } from '../../../export/settle-links.ts';
import { tableToXlsx } from '../../../export/table-to-xlsx.ts';

/** data/duties/370405.xlsx: all bodies of a place in one sheet; a single body’s is made on its page. */
export function getStaticPaths() {
  const { bodies } = whole;
  return [...new Set(bodies.map(({ region }) => region))].map((region) => ({ params: { region } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const { name, rows, notes } = placeToDutySheet(current, params['region'] ?? '');
  const table = settleLinks(dutySheetToTable(name, rows, notes), current.siteUrl);
  return new Response(Uint8Array.from(await tableToXlsx(table)));
}

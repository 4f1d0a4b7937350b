import type { APIContext } from 'astro';
import whole, { current as edition } from 'virtual:edition';
import { emptyRow } from '../../../export/join-docket.ts';
import { docketNotes, docketToTable } from '../../../export/docket-to-table.ts';
import { placeToDocket } from '../../../export/place-to-docket.ts';
import { settleLinks } from '../../../export/settle-links.ts';
import { tableToXlsx } from '../../../export/table-to-xlsx.ts';

/** data/ledgers/370405.xlsx: every commitment of a place's documents; a single body's or month's is made on the page. */
export function getStaticPaths() {
  return [...new Set(whole.plans.map(({ region }) => region.code))].map((region) => ({
    params: { region },
  }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const code = params['region'] ?? '';
  const name = edition.regionOf.get(code)?.name ?? code;
  const rows = placeToDocket(edition, code);
  const table = docketToTable(`${name}督办台账`, rows.map(emptyRow), docketNotes(edition.imprint));
  const settled = settleLinks(table, edition.siteUrl);
  return new Response(Uint8Array.from(await tableToXlsx(settled)));
}

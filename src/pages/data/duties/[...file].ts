import type { APIContext } from 'astro';
import { loadEdition } from '../../../edition/load-edition.ts';
import { editionToLedgers } from '../../../export/edition-to-ledgers.ts';
import { type Table, tableToCsv, tableToXlsx } from '../../../export/table.ts';

/** data/duties/370405/keji.xlsx and .csv, one pair for each body, kind and place. */
export function getStaticPaths() {
  return [...editionToLedgers(loadEdition())].flatMap(([id, table]) => [
    { params: { file: `${id}.xlsx` }, props: { table } },
    { params: { file: `${id}.csv` }, props: { table } },
  ]);
}

export async function GET({ params, props }: APIContext<{ table: Table }>): Promise<Response> {
  if (params['file']?.endsWith('.csv')) return new Response(tableToCsv(props.table));
  return new Response(Uint8Array.from(await tableToXlsx(props.table)));
}

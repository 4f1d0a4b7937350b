import type { APIContext } from 'astro';
import { chargesOf } from '../../../edition/charges-of.ts';
import { loadEdition } from '../../../edition/load-edition.ts';
import { chargeToRow } from '../../../export/charge-to-row.ts';
import { ledgerNotes, ledgerToTable } from '../../../export/ledger.ts';
import { tableToXlsx } from '../../../export/table-to-xlsx.ts';

/** data/duties/370405.xlsx: all bodies of a place in one sheet; a single body's is made on its page. */
export function getStaticPaths() {
  const { bodies } = loadEdition();
  return [...new Set(bodies.map(({ region }) => region))].map((region) => ({ params: { region } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const edition = loadEdition();
  const code = params['region'] ?? '';
  const name = edition.regions.find((region) => region.code === code)?.name ?? code;
  const rows = edition.bodies
    .filter((body) => body.region === code)
    .flatMap((body) =>
      chargesOf(edition, body).map((charge) => chargeToRow(body.name, charge, edition.siteUrl)),
    );
  const own = new Map(
    edition.plans.filter((plan) => plan.region.code === code).map(({ id, title }) => [id, title]),
  );
  const silent = edition.silent.flatMap(({ plan, text }) =>
    own.has(plan) ? [`${own.get(plan) ?? plan}：${text}`] : [],
  );
  const notes = [...ledgerNotes(edition.imprint), ...silent];
  const table = ledgerToTable(`${name}责任清单`, rows, notes);
  return new Response(Uint8Array.from(await tableToXlsx(table)));
}

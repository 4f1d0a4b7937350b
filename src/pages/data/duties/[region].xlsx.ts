import type { APIContext } from 'astro';
import whole, { current as edition } from 'virtual:edition';
import { assignmentToRow } from '../../../export/assignment-to-row.ts';
import { dutySheetNotes, dutySheetToTable } from '../../../export/duty-sheet.ts';
import { tableToXlsx } from '../../../export/table-to-xlsx.ts';

/** data/duties/370405.xlsx: all bodies of a place in one sheet; a single body's is made on its page. */
export function getStaticPaths() {
  const { bodies } = whole;
  return [...new Set(bodies.map(({ region }) => region))].map((region) => ({ params: { region } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const code = params['region'] ?? '';
  const name = edition.regionOf.get(code)?.name ?? code;
  const rows = edition.bodies
    .filter((body) => body.region === code)
    .flatMap((body) =>
      (edition.assignments.get(body.id) ?? []).map((assignment) =>
        assignmentToRow(body.name, assignment, edition.siteUrl),
      ),
    );
  const own = new Map(
    edition.plans.filter((plan) => plan.region.code === code).map(({ id, title }) => [id, title]),
  );
  const silent = edition.silent.flatMap(({ plan, text }) =>
    own.has(plan) ? [`${own.get(plan) ?? plan}：${text}`] : [],
  );
  const notes = [...dutySheetNotes(edition.imprint), ...silent];
  const table = dutySheetToTable(`${name}责任清单`, rows, notes);
  return new Response(Uint8Array.from(await tableToXlsx(table)));
}

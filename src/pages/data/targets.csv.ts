import { loadEdition } from '../../edition/load-edition.ts';
import { editionToTable } from '../../export/edition-to-table.ts';
import { tableToCsv } from '../../export/table-to-csv.ts';

export const GET = (): Response =>
  new Response(tableToCsv(editionToTable(loadEdition())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

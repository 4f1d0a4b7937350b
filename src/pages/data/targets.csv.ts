import edition from 'virtual:edition';
import { editionToTable } from '../../export/edition-to-table.ts';
import { tableToCsv } from '../../export/table-to-csv.ts';

export const GET = (): Response =>
  new Response(tableToCsv(editionToTable(edition)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

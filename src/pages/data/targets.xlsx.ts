import edition from 'virtual:edition';
import { editionToTable } from '../../export/edition-to-table.ts';
import { tableToXlsx } from '../../export/table-to-xlsx.ts';

export const GET = async (): Promise<Response> => {
  const bytes = await tableToXlsx(editionToTable(edition));
  return new Response(new Blob([bytes as Uint8Array<ArrayBuffer>]));
};

import edition from 'virtual:edition';
import { jsonResponse } from '../../edition/json-response.ts';

export const GET = (): Response => jsonResponse([...edition.changes.values()]);

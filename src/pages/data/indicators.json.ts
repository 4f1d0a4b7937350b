import { jsonResponse } from '../../edition/json-response.ts';
import edition from 'virtual:edition';

export const GET = (): Response => jsonResponse(edition.indicators);

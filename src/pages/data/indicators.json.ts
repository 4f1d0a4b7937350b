import { jsonResponse } from '../../edition/json-response.ts';
import { loadEdition } from '../../edition/load-edition.ts';

export const GET = (): Response => jsonResponse(loadEdition().indicators);

import { loadEdition } from '../../edition/load-edition.ts';
import { jsonResponse } from '../../edition/json-response.ts';

export const GET = (): Response => jsonResponse(loadEdition().followUps);

import type { APIRoute } from 'astro';
import { loadEdition } from '../../../edition/load-edition.ts';
import { jsonResponse } from '../../../edition/json-response.ts';

export function getStaticPaths() {
  return loadEdition().plans.map(({ id }) => ({ params: { plan: id } }));
}

export const GET: APIRoute = ({ params }) =>
  jsonResponse(loadEdition().mentions.get(params['plan'] ?? '') ?? []);

import type { APIRoute } from 'astro';
import edition from 'virtual:edition';
import { jsonResponse } from '../../../edition/json-response.ts';

export function getStaticPaths() {
  return edition.plans.map(({ id }) => ({ params: { plan: id } }));
}

export const GET: APIRoute = ({ params }) =>
  jsonResponse(edition.mentions.get(params['plan'] ?? '') ?? []);

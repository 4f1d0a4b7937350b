import type { APIRoute } from 'astro';
import edition from 'virtual:edition';
import { jsonResponse } from '../../../edition/json-response.ts';

/** A plan that is gone leaves an empty list at its address. */
export function getStaticPaths() {
  const ids = [...edition.plans.map(({ id }) => id), ...edition.withdrawn.map(({ plan }) => plan)];
  return ids.map((plan) => ({ params: { plan } }));
}

export const GET: APIRoute = ({ params }) =>
  jsonResponse(edition.mentions.get(params['plan'] ?? '') ?? []);

import type { APIRoute } from 'astro';
import { listedClauses, planSilences } from '../../../../edition/compared-clauses.ts';
import edition from 'virtual:edition';
import { scriptPiece } from '../../../../edition/script-piece.ts';

/** A piece a plan; its texts stand in the entries of the search. */
export function getStaticPaths() {
  return edition.plans.map(({ id }) => ({ params: { plan: id } }));
}

export const GET: APIRoute = ({ params: { plan = '' } }) =>
  scriptPiece(`clauses/${plan}`, {
    clauses: listedClauses(edition, plan),
    silences: planSilences(edition, plan),
  });

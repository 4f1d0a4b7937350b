import type { APIRoute } from 'astro';
import { listedClauses, planSilences } from '../../../../edition/compared-clauses.ts';
import { loadEdition } from '../../../../edition/load-edition.ts';
import { scriptPiece } from '../../../../edition/script-piece.ts';

/** A piece a plan; its texts stand in the entries of the search. */
export function getStaticPaths() {
  return loadEdition().plans.map(({ id }) => ({ params: { plan: id } }));
}

export const GET: APIRoute = ({ params: { plan = '' } }) =>
  scriptPiece(`clauses/${plan}`, {
    clauses: listedClauses(loadEdition(), plan),
    silences: planSilences(loadEdition(), plan),
  });

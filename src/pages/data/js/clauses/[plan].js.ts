import type { APIRoute } from 'astro';
import { listedClauses } from '../../../../edition/compared-clauses.ts';
import { loadEdition } from '../../../../edition/load-edition.ts';
import { scriptPiece } from '../../../../edition/script-piece.ts';

/** A piece a plan; its texts stand in the entries of the search. */
export function getStaticPaths() {
  return loadEdition().plans.map(({ id }) => ({ params: { plan: id } }));
}

export const GET: APIRoute = ({ params: { plan = '' } }) =>
  scriptPiece(`clauses/${plan}`, listedClauses(loadEdition(), plan));

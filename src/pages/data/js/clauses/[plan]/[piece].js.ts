import type { APIRoute } from 'astro';
import { headOf } from '../../../../../compare/compare-rows.ts';
import { comparedClauses } from '../../../../../edition/compared-clauses.ts';
import { loadEdition } from '../../../../../edition/load-edition.ts';
import { scriptPiece } from '../../../../../edition/script-piece.ts';

/** One piece a plan and theme, and `index`: the plan's clauses with the theme where each stands. */
export function getStaticPaths() {
  const { plans, topics } = loadEdition();
  const pieces = ['index', ...topics.filter(({ parent }) => parent === null).map(({ id }) => id)];
  return plans.flatMap(({ id }) => pieces.map((piece) => ({ params: { plan: id, piece } })));
}

export const GET: APIRoute = ({ params }) => {
  const { plan = '', piece = '' } = params;
  const edition = loadEdition();
  const clauses = comparedClauses(edition).get(plan) ?? [];
  const parents = new Map(edition.topics.map(({ id, parent }) => [id, parent]));
  const value =
    piece === 'index'
      ? clauses.map((clause) => [
          clause.anchor,
          clause.label,
          headOf(clause),
          parents.get(clause.topics[0] ?? '') ?? '',
        ])
      : clauses.filter(({ topics }) => topics.some((topic) => parents.get(topic) === piece));
  return scriptPiece(`clauses/${plan}/${piece}`, value);
};

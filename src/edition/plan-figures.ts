import type { Figure } from '../compare/figure.ts';
import type { IndexedEdition } from './indexed-edition.ts';

/** All figures of a document as rows hold them, in the order of its text. */
export function planFigures(
  edition: Pick<IndexedEdition, 'targetsIn' | 'figureOf'>,
  plan: string,
): Figure[] {
  return (edition.targetsIn.get(plan) ?? []).flatMap(({ id }) => edition.figureOf.get(id) ?? []);
}

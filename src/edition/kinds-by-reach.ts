import type { Body, BodyKind } from '../model/vocabulary.ts';
import type { Edition } from './edition.ts';

/** A kind with its bodies in the order of places, and how many clauses they carry together. */
export interface KindReach extends BodyKind {
  readonly members: readonly Body[];
  readonly collective: boolean;
  readonly total: number;
}

/** Kinds of bodies by the number of their clauses, those that are collective names alone last. */
export function kindsByReach(
  edition: Pick<Edition, 'bodyKinds' | 'bodies' | 'regions'>,
): KindReach[] {
  const order = new Map(edition.regions.map(({ code }, at) => [code, at]));
  const placeOf = ({ region }: Body): number => order.get(region) ?? 0;
  return edition.bodyKinds
    .map((kind) => {
      const members = edition.bodies
        .filter(({ kinds }) => kinds.includes(kind.id))
        .sort((a, b) => placeOf(a) - placeOf(b));
      return {
        ...kind,
        members,
        collective: members.every(({ collective }) => collective),
        total: new Set(members.flatMap(({ clauses }) => clauses)).size,
      };
    })
    .sort((a, b) => Number(a.collective) - Number(b.collective) || b.total - a.total);
}

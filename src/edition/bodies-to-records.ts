import type { BodyRecord } from '../model/vocabulary.ts';
import type { Edition } from './edition.ts';

/** Bodies in order of id, then kinds in the order of the table; a kind's clauses are those of its bodies. */
export function bodiesToRecords(edition: Pick<Edition, 'bodies' | 'bodyKinds'>): BodyRecord[] {
  const kinds = edition.bodyKinds.map(({ id, name }) => {
    const members = edition.bodies.filter((body) => body.kinds.includes(id));
    return {
      id,
      region: null,
      name,
      aliases: [],
      kinds: [id],
      collective: members.every((body) => body.collective),
      clauses: [...new Set(members.flatMap((body) => body.clauses))],
    };
  });
  return [...edition.bodies, ...kinds];
}

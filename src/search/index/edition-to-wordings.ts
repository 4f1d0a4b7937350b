import type { Edition } from '../../edition/edition.ts';
import type { BodyVocabulary } from '../../seed/body-vocabulary.ts';
import type { Wordings } from '../query/other-wordings.ts';

/**
 * Wordings from the hand-kept groups, the aliases of indicators and the stems of departments; of these only
 * what some department of the edition bears. Stems of one character (科, 教) say too little.
 */
export function editionToWordings(
  edition: Pick<Edition, 'bodies' | 'catalogue'>,
  groups: string[][],
  kinds: BodyVocabulary['kinds'],
): Wordings {
  const aliases = edition.catalogue.entries.map(({ name, aliases }) => [
    ...new Set([name, ...aliases]),
  ]);
  const bodies = kinds.map((kind) => {
    const stems = kind.stems.filter((stem) => stem.length > 1);
    const names = edition.bodies
      .map(({ name }) => name)
      .filter((name) => stems.some((stem) => name.includes(stem)));
    return { stems, names: [...new Set(names)] };
  });
  return {
    groups: [...groups, ...aliases].filter((group) => group.length > 1),
    bodies: bodies.filter(({ stems, names }) => stems.length > 1 && names.length > 0),
  };
}

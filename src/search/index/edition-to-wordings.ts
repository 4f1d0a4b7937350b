import { bodyHref, indicatorHref, topicHref } from '../../address/href.ts';
import type { Edition } from '../../edition/edition.ts';
import type { BodyVocabulary } from '../../seed/body-vocabulary.ts';
import { type Card, type Wordings, indicatorKind } from '../query/other-wordings.ts';

/**
 * Wordings from the hand-kept groups, the aliases of indicators that some document speaks of and the stems of
 * departments; of these only what some department of the edition bears. Stems of one character (科, 教) say too little.
 * An indicator with a page has its aliases at its card.
 */
export function editionToWordings(
  edition: Pick<
    Edition,
    | 'bodies'
    | 'bodyKinds'
    | 'catalogue'
    | 'indicators'
    | 'topics'
    | 'everyday'
    | 'subjects'
    | 'mentions'
  >,
  groups: string[][],
  kinds: BodyVocabulary['kinds'],
): Wordings {
  const paged = new Set(edition.indicators.map(({ id }) => id));
  const spoken = new Set(
    [...edition.mentions.values()]
      .flat()
      .filter(({ state }) => state !== 'none')
      .map(({ subject }) => subject),
  );
  const indicators = edition.catalogue.entries
    .filter(({ id }) => !paged.has(id) && spoken.has(`indicators/${id}`))
    .map(({ name, aliases }) => [...new Set([name, ...aliases])]);
  const several = (group: string[]): boolean => group.length > 1;
  const bodies = kinds.map((kind) => {
    const stems = kind.stems.filter((stem) => stem.length > 1);
    const names = edition.bodies
      .map(({ name }) => name)
      .filter((name) => stems.some((stem) => name.includes(stem)));
    return { stems, names: [...new Set(names)] };
  });
  return {
    groups: groups.filter(several),
    indicators: indicators.filter(several),
    bodies: bodies.filter(({ stems, names }) => stems.length > 1 && names.length > 0),
    cards: editionToCards(edition, kinds),
  };
}

/** Topics, indicators and kinds of departments that have a page, with their words. */
function editionToCards(
  edition: Parameters<typeof editionToWordings>[0],
  kinds: BodyVocabulary['kinds'],
): Card[] {
  const words = new Map(edition.subjects.map((subject) => [subject.subject, subject.words]));
  const aliases = new Map(edition.catalogue.entries.map((entry) => [entry.id, entry.aliases]));
  const stems = new Map(kinds.map((kind) => [kind.id, kind.stems]));
  return [
    ...edition.indicators.map(({ id, name }) => ({
      href: indicatorHref(id),
      name,
      kind: indicatorKind,
      words: (aliases.get(id) ?? []).filter((word) => word !== name),
    })),
    ...edition.topics
      .filter(({ parent }) => parent !== null)
      .map(({ id, name }) => ({
        href: topicHref(id),
        name,
        kind: '主题',
        words: [
          ...new Set([...(words.get(`topics/${id}`) ?? []), ...(edition.everyday.get(id) ?? [])]),
        ],
      })),
    ...edition.bodyKinds.map(({ id, name }) => ({
      href: bodyHref(id),
      name,
      kind: '责任单位',
      words: (stems.get(id) ?? []).flatMap((stem) => [stem, `${stem}局`]),
    })),
  ];
}

import type { Edition } from '../edition/edition.ts';
import type { BodyVocabulary } from '../seed/body-vocabulary.ts';
import type { Wordings } from './other-wordings.ts';

/**
 * Pairs of wordings from the hand-kept groups, the indicators' aliases, the topics' names and the stems by
 * which departments are known: 发改局 → 区发展改革局 as printed, 发改 → 发展改革 inside longer words.
 */
export function editionToWordings(
  edition: Pick<Edition, 'bodies' | 'catalogue'>,
  groups: string[][],
  kinds: BodyVocabulary['kinds'],
): Wordings {
  const pairs = [
    ...bodiesToPairs(edition, kinds),
    ...groups.flatMap(groupToPairs),
    ...edition.catalogue.entries.flatMap((entry) => groupToPairs([entry.name, ...entry.aliases])),
  ];
  const seen = new Map(
    pairs.map(([from, to]) => [`${from} ${to}`, [from, to] as [string, string]]),
  );
  return [...seen.values()];
}

/** Every wording of a group → every other. */
function groupToPairs(group: string[]): Wordings {
  return group.flatMap((from) =>
    group.filter((to) => to !== from).map((to): [string, string] => [from, to]),
  );
}

/** A department's short names → its name; stems of one character (科, 教) say too little. */
function bodiesToPairs(
  { bodies }: Pick<Edition, 'bodies'>,
  kinds: BodyVocabulary['kinds'],
): Wordings {
  const pairs: Wordings = [];
  for (const { stems } of kinds) {
    const long = stems.filter((stem) => stem.length > 1);
    const used = long.filter((stem) => bodies.some((body) => body.name.includes(stem)));
    for (const from of long) {
      for (const to of used.filter((stem) => stem !== from)) {
        for (const { name } of bodies.filter((body) => body.name.includes(to))) {
          const short = name.replace(to, from);
          pairs.push([short.replace(/^[省市县区]/u, ''), name], [short, name]);
        }
        pairs.push([from, to]);
      }
    }
  }
  return pairs.filter(([from, to]) => from !== to);
}

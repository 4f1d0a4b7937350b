import { refOf } from '../address/reference.ts';
import { sayAnchor } from '../address/say-anchor.ts';
import {
  type ComparedClause,
  type ListedClause,
  type Silences,
  headOf,
} from '../compare/compare-rows.ts';
import type { Match } from '../model/vocabulary.ts';
import { type AbsenceSource, absenceOf, mentionOf } from './absence.ts';
import type { Edition } from './edition.ts';
import type { IndexedEdition } from './indexed-edition.ts';
import { figureWords } from '../words/figure.ts';

/** Every entry that has topics as the collation shows it, by plan and in reading order. */
export function comparedClauses(
  edition: Pick<Edition, 'plans' | 'clauses' | 'targets' | 'matches'>,
): Map<string, ComparedClause[]> {
  const figures = new Map(edition.targets.map((target) => [target.id, figureWords(target)]));
  const matches = new Map<string, Match[]>(
    [...edition.matches].flatMap(([plan, list]) =>
      [...Map.groupBy(list, ({ from }) => from)].map(
        ([from, own]) => [refOf({ plan, anchor: from }), own] as const,
      ),
    ),
  );
  const all = new Map<string, ComparedClause[]>(edition.plans.map(({ id }) => [id, []]));
  for (const clause of edition.clauses) {
    const { plan, anchor, text, topics, targets } = clause;
    if (topics.length === 0) continue;
    all.get(plan)?.push({
      plan,
      anchor,
      label: sayAnchor(anchor),
      text,
      topics,
      figures: targets.flatMap((id) => figures.get(id) ?? []),
      matches: (matches.get(refOf(clause)) ?? []).map(({ to }) => to),
    });
  }
  return all;
}

/** What compare pages must know of all clauses of a plan before they load the texts that they show. */
export function listedClauses(
  edition: Pick<IndexedEdition, 'clauses' | 'compared'>,
  plan: string,
): ListedClause[] {
  const places = new Map(
    edition.clauses.filter((entry) => entry.plan === plan).map(({ anchor }, at) => [anchor, at]),
  );
  return (edition.compared.get(plan) ?? []).map((clause) => ({
    place: places.get(clause.anchor) ?? -1,
    anchor: clause.anchor,
    label: clause.label,
    head: headOf(clause),
    topics: clause.topics,
    figures: clause.figures,
    matches: clause.matches,
  }));
}

/** Entries in which words of a topic stand are named up to this many. */
const named = 3;

/** What a plan says of every topic that none of its clauses is filed under. */
export function planSilences(
  edition: AbsenceSource & Pick<IndexedEdition, 'topics' | 'compared'>,
  plan: string,
): Silences {
  const filed = new Set((edition.compared.get(plan) ?? []).flatMap(({ topics }) => topics));
  return Object.fromEntries(
    edition.topics
      .filter(({ id, parent }) => parent !== null && !filed.has(id))
      .map(({ id }) => {
        const mention = mentionOf(edition, plan, `topics/${id}`);
        const inText = mention?.where.filter((anchor) => mention.as[anchor] === 'text') ?? [];
        const where = inText.slice(0, named).map((anchor) => ({
          anchor,
          label: sayAnchor(anchor),
        }));
        return [id, { said: absenceOf(edition, plan, `topics/${id}`), where }];
      }),
  );
}

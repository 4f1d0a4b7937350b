import { refOf } from '../address/reference.ts';
import { sayAnchor } from '../address/say-anchor.ts';
import {
  type ComparedClause,
  type Excerpt,
  type ListedClause,
  type Silences,
  headOf,
} from '../compare/compare-rows.ts';
import type { TargetRecord } from '../model/target.ts';
import type { Match } from '../model/vocabulary.ts';
import type { SpokenTopic } from '../topic/entry-to-topics.ts';
import { textToSentences } from '../topic/text-to-sentences.ts';
import { type AbsenceSource, absenceOf, mentionOf } from './absence.ts';
import type { Edition } from './edition.ts';
import type { IndexedEdition } from './indexed-edition.ts';
import { figureWords } from '../words/figure.ts';

/** Every entry that has topics as the collation shows it, by plan and in reading order. */
export function comparedClauses(
  edition: Pick<Edition, 'plans' | 'clauses' | 'targets' | 'matches' | 'spoken' | 'catalogue'>,
): Map<string, ComparedClause[]> {
  const targetOf = new Map(edition.targets.map((target) => [target.id, target]));
  const topicOf = new Map(edition.catalogue.entries.map(({ id, topic }) => [id, topic]));
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
    const own = targets.flatMap((id) => targetOf.get(id) ?? []);
    all.get(plan)?.push({
      plan,
      anchor,
      label: sayAnchor(anchor),
      text,
      topics,
      spoken: spokenToExcerpts(text, edition.spoken.get(refOf(clause)) ?? [], own, topicOf),
      figures: own.map(figureWords),
      matches: (matches.get(refOf(clause)) ?? []).map(({ to }) => to),
    });
  }
  return all;
}

/** Such entries by topic, and then by plan: a page of a topic reads no others. */
export function comparedByTopic(
  compared: ReadonlyMap<string, readonly ComparedClause[]>,
): Map<string, Map<string, ComparedClause[]>> {
  const all = new Map<string, Map<string, ComparedClause[]>>();
  for (const [plan, clauses] of compared) {
    for (const clause of clauses) {
      for (const topic of new Set(clause.topics)) {
        const own = all.get(topic) ?? new Map<string, ComparedClause[]>();
        all.set(topic, own);
        const list = own.get(plan);
        if (list === undefined) own.set(plan, [clause]);
        else list.push(clause);
      }
    }
  }
  return all;
}

/** By topic its sentences, where they are not the whole text, with the figures that stand in them or measure it. */
function spokenToExcerpts(
  text: string,
  spoken: readonly SpokenTopic[],
  targets: readonly TargetRecord[],
  topicOf: ReadonlyMap<string, string>,
): Record<string, Excerpt> {
  const all = textToSentences(text).length;
  return Object.fromEntries(
    spoken
      .filter(({ sentences }) => sentences.length > 0 && sentences.length < all)
      .map(({ topic, sentences }) => {
        const isHere = ({ quote, indicator }: TargetRecord): boolean => {
          const at = text.indexOf(quote);
          const own = topicOf.get(indicator ?? '');
          return (
            own === topic || (at >= 0 && sentences.some(([from, to]) => from <= at && at < to))
          );
        };
        const figures = targets.flatMap((target, at) => (isHere(target) ? [at] : []));
        return [topic, { sentences, figures }];
      }),
  );
}

/** What compare pages must know of all clauses of a plan before they load the texts that they show. */
export function listedClauses(
  edition: Pick<IndexedEdition, 'clausesIn' | 'compared'>,
  plan: string,
): ListedClause[] {
  const places = new Map((edition.clausesIn.get(plan) ?? []).map(({ anchor }, at) => [anchor, at]));
  return (edition.compared.get(plan) ?? []).map((clause) => ({
    place: places.get(clause.anchor) ?? -1,
    anchor: clause.anchor,
    label: clause.label,
    head: headOf(clause),
    topics: clause.topics,
    spoken: clause.spoken,
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

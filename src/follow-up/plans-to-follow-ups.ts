import type { Figure } from '../compare/figure.ts';
import type { MentionSearch } from '../mention/document-to-mentions.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { ClauseRecord } from '../model/clause.ts';
import { foldLabel } from '../model/fold-label.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Mention } from '../model/mention.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { Match } from '../model/vocabulary.ts';
import { wordsToCores } from './label-to-core.ts';
import type { FollowDocument } from './follow-document.ts';
import { pairToFollowUp } from './pair-to-follow-up.ts';
import { plansToPairs } from './plans-to-pairs.ts';

/** What follow-ups are made from. */
export interface FollowSource {
  readonly plans: readonly PlanRecord[];
  readonly clauses: readonly ClauseRecord[];
  readonly figures: readonly Figure[];
  readonly catalogue: Catalogue;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly matches: ReadonlyMap<string, readonly Match[]>;
}

/** All pairs of documents of one place that follow one another, laid side by side. */
export function plansToFollowUps(source: FollowSource, search: MentionSearch): FollowUp[] {
  const pairs = plansToPairs(source.plans);
  if (pairs.length === 0) return [];
  const clauses = Map.groupBy(source.clauses, ({ plan }) => plan);
  const figures = Map.groupBy(source.figures, ({ plan }) => plan.id);
  const places = new Set(source.plans.map(({ region }) => foldLabel(region.name)));
  const words = [...source.catalogue.neutral, ...source.catalogue.levels].map(foldLabel);
  const tools = {
    find: search.find,
    subjects: new Map(search.subjects.map((subject) => [subject.subject, subject])),
    aliases: new Map(
      source.catalogue.entries.map(({ id, aliases }) => [id, new Set(aliases.map(foldLabel))]),
    ),
    topicOf: new Map(source.catalogue.entries.map(({ id, topic }) => [id, topic])),
    classOf: search.classOf,
    coreOf: wordsToCores([...new Set([...words, ...places])].filter((word) => word.length > 1)),
  };
  const documentOf = ({ id }: PlanRecord): FollowDocument => ({
    id,
    clauses: clauses.get(id) ?? [],
    figures: figures.get(id) ?? [],
    mentions: new Map((source.mentions.get(id) ?? []).map((one) => [one.subject, one])),
    matches: source.matches.get(id) ?? [],
  });
  return pairs.map(([from, to]) => pairToFollowUp(documentOf(from), documentOf(to), tools));
}

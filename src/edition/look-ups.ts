import { refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Mention, SubjectWords } from '../model/mention.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { RegionEntry } from '../model/region.ts';
import type { TargetRecord } from '../model/target.ts';
import { bodyKey } from './assignments.ts';
import type { Edition } from './edition.ts';

/** The records of an edition by what they are named. */
export interface LookUps {
  readonly planOf: ReadonlyMap<string, PlanRecord>;
  /** The next edition of a plan, by the id of the one that it replaced. */
  readonly nextOf: ReadonlyMap<string, PlanRecord>;
  /** Plans by the code of their place. */
  readonly plansOf: ReadonlyMap<string, readonly PlanRecord[]>;
  readonly regionOf: ReadonlyMap<string, RegionEntry>;
  /** Entries and figures of a plan, in reading order. */
  readonly clausesIn: ReadonlyMap<string, readonly ClauseRecord[]>;
  readonly targetsIn: ReadonlyMap<string, readonly TargetRecord[]>;
  /** What is told of how a plan was read. */
  readonly unreadIn: ReadonlyMap<string, Edition['unread']>;
  readonly removedIn: ReadonlyMap<string, Edition['removed']>;
  readonly messagesIn: ReadonlyMap<string, Edition['messages']>;
  /** Entries by their reference. */
  readonly clauseOf: ReadonlyMap<string, ClauseRecord>;
  /** Figures of an entry, by its reference. */
  readonly targetsOf: ReadonlyMap<string, readonly TargetRecord[]>;
  /** Counterparts of an entry, by its reference, best first; how alike they are stands in `matches`. */
  readonly counterpartsOf: ReadonlyMap<string, readonly string[]>;
  /** Ids of bodies by bodyKey of their names. */
  readonly bodyIdOf: ReadonlyMap<string, string>;
  /** Names of indicators by their ids. */
  readonly indicatorName: ReadonlyMap<string, string>;
  /** The wordings that are looked for of a subject (`topics/soil`). */
  readonly subjectOf: ReadonlyMap<string, SubjectWords>;
  /** By plan: what it says of each subject. */
  readonly mentionsOf: ReadonlyMap<string, ReadonlyMap<string, Mention>>;
}

/** Looks every record up once. */
export function lookUps({
  plans,
  regions,
  clauses,
  targets,
  matches,
  bodies,
  indicators,
  subjects,
  mentions,
  unread,
  removed,
  messages,
}: Pick<
  Edition,
  | 'plans'
  | 'regions'
  | 'clauses'
  | 'targets'
  | 'matches'
  | 'bodies'
  | 'indicators'
  | 'subjects'
  | 'mentions'
  | 'unread'
  | 'removed'
  | 'messages'
>): LookUps {
  return {
    planOf: new Map(plans.map((plan) => [plan.id, plan])),
    nextOf: new Map(
      plans.flatMap((plan) => (plan.supersedes === null ? [] : [[plan.supersedes, plan] as const])),
    ),
    plansOf: Map.groupBy(plans, ({ region }) => region.code),
    regionOf: new Map(regions.map((region) => [region.code, region])),
    clausesIn: Map.groupBy(clauses, ({ plan }) => plan),
    targetsIn: Map.groupBy(targets, ({ plan }) => plan),
    unreadIn: Map.groupBy(unread, ({ plan }) => plan),
    removedIn: Map.groupBy(removed, ({ plan }) => plan),
    messagesIn: Map.groupBy(messages, ({ plan }) => plan),
    clauseOf: new Map(clauses.map((clause) => [refOf(clause), clause])),
    targetsOf: Map.groupBy(targets, ({ plan, clause }) => refOf({ plan, anchor: clause })),
    counterpartsOf: new Map(
      [...matches].flatMap(([plan, list]) =>
        [...Map.groupBy(list, ({ from }) => from)].map(
          ([from, own]) => [refOf({ plan, anchor: from }), own.map(({ to }) => to)] as const,
        ),
      ),
    ),
    indicatorName: new Map(indicators.map(({ id, name }) => [id, name])),
    subjectOf: new Map(subjects.map((subject) => [subject.subject, subject])),
    mentionsOf: new Map(
      [...mentions].map(([plan, list]) => [
        plan,
        new Map(list.map((mention) => [mention.subject, mention])),
      ]),
    ),
    bodyIdOf: new Map(
      bodies.flatMap(({ id, region, name, aliases }) =>
        [name, ...aliases].map((one) => [bodyKey(region, one), id] as const),
      ),
    ),
  };
}

import { refOf } from '../address/reference.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Promises } from '../mention/document-to-promises.ts';
import type { Mention, SubjectWords } from '../model/mention.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';
import type { Figure } from './figure.ts';
import { targetsToFigures } from './targets-to-figures.ts';
import { type RowDraft, type RowHead, draftsToTwins, targetsToDrafts } from './row-drafts.ts';

/**
 * What a plan says in a row. `promise`: no figure, but a promise without a numeral, in its words; `named`: words of the
 * matter stand in these entries; `none`: none of the words that are looked for; `unsought`: figures under their own
 * wording, which is looked for nowhere else. `instead`: twins of the row in which the plan has figures.
 */
export type RowCell =
  | { readonly state: 'figure'; readonly figures: readonly Figure[] }
  | {
      readonly state: 'promise';
      readonly promises: readonly { readonly clause: string; readonly text: string }[];
    }
  | {
      readonly state: 'named' | 'none' | 'unsought';
      readonly where: readonly string[];
      readonly instead: readonly string[];
    };

/** A row with what every plan says in it. */
export interface Row extends RowHead {
  /** Rows that measure the same thing otherwise (高新技术企业 in all and new): they share an alias or a mention. */
  readonly twins: readonly string[];
  readonly figures: readonly Figure[];
  /** The wordings that are looked for where a plan has no figure; none for own wordings. */
  readonly words: readonly string[];
  /** By plan id, for every plan; worked out when asked for, since most rows × plans are never shown. */
  readonly cells: { readonly get: (plan: string) => RowCell | undefined };
}

/** What the rows are made from; `catalogue` in the order in which rows shall stand. */
export interface RowSource {
  readonly plans: readonly PlanRecord[];
  readonly clauses: readonly ClauseRecord[];
  readonly targets: readonly TargetRecord[];
  readonly catalogue: Catalogue;
  readonly subjects: readonly SubjectWords[];
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly promises: Promises;
}

/**
 * All figures in rows: the catalogue's entries that some plan has a figure for, in the catalogue's
 * order, then own wordings in reading order; each row with a cell for every plan.
 */
export function targetsToRows(source: RowSource): Row[] {
  const { plans, clauses, targets, catalogue, subjects, mentions, promises } = source;
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const clauseOf = new Map(clauses.map((clause) => [refOf(clause), clause]));
  const drafts = targetsToDrafts(targets, catalogue, ({ plan, clause }) => {
    return clauseOf.get(refOf({ plan, anchor: clause }))?.topics[0] ?? null;
  });
  const figureOf = new Map(
    targetsToFigures({ plans, clauses, targets, catalogue }).map((one) => [one.target.id, one]),
  );
  const twinsOf = draftsToTwins(drafts);
  const wordsOf = new Map(subjects.map(({ subject, words }) => [subject, words]));
  const said = new Map(
    [...mentions].map(([plan, list]) => [plan, new Map(list.map((one) => [one.subject, one]))]),
  );

  const plansOf = new Map(
    drafts.map((draft) => [draft, new Set(draft.targets.map(({ plan }) => plan))]),
  );

  const cellOf = (draft: RowDraft, plan: string, ours: readonly Figure[]): RowCell => {
    if (ours.length > 0) return { state: 'figure', figures: ours };
    const twins = twinsOf.get(draft) ?? [];
    const having = twins.filter((other) => plansOf.get(other)?.has(plan));
    const instead = having.map(({ id }) => id);
    const subject = `indicators/${draft.indicator ?? ''}`;
    const promised = promises.get(plan)?.get(subject) ?? [];
    if (promised.length > 0) return { state: 'promise', promises: promised };
    const mention = said.get(plan)?.get(subject);
    if (mention === undefined) return { state: 'unsought', where: [], instead };
    return { state: mention.state === 'none' ? 'none' : 'named', where: mention.where, instead };
  };

  return drafts.map((draft) => {
    const { id, indicator, name, unit, direction, topic, family } = draft;
    const figures = draft.targets.flatMap(({ id: target }) => figureOf.get(target) ?? []);
    const byPlan = Map.groupBy(figures, ({ target }) => target.plan);
    const cells = {
      get: (plan: string) =>
        planOf.has(plan) ? cellOf(draft, plan, byPlan.get(plan) ?? []) : undefined,
    };
    const twins = (twinsOf.get(draft) ?? []).map((other) => other.id);
    const words = indicator === null ? [] : (wordsOf.get(`indicators/${indicator}`) ?? []);
    return { id, indicator, name, unit, direction, topic, family, twins, figures, words, cells };
  });
}

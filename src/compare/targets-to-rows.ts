import { refOf } from '../address/reference.ts';
import type { Catalogue, Definition } from '../model/catalogue.ts';
import type { ClauseRecord } from '../model/clause.ts';
import { foldLabel } from '../model/fold-label.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';
import type { Figure } from './figure.ts';
import { textToSentence } from './text-to-sentence.ts';
import { type RowDraft, type RowHead, draftsToTwins, targetsToDrafts } from './row-drafts.ts';
import { mentionKey, textsToMentions } from './texts-to-mentions.ts';

/** What a plan says of an indicator; `instead`: twins of the row in which the plan has figures. */
export type RowCell =
  | { readonly state: 'figure'; readonly figures: readonly Figure[] }
  | {
      readonly state: 'mention';
      readonly clause: string | null;
      readonly instead: readonly string[];
    }
  | { readonly state: 'silent' };

/** A row with what every plan says in it. */
export interface Row extends RowHead {
  /** Rows that measure the same thing otherwise (高新技术企业 in all and new): they share an alias or a mention. */
  readonly twins: readonly string[];
  readonly figures: readonly Figure[];
  /** By plan id, for every plan; worked out when asked for, since most rows × plans are never shown. */
  readonly cells: { readonly get: (plan: string) => RowCell | undefined };
}

/** What the rows are made from; `catalogue` in the order in which rows shall stand. */
export interface RowSource {
  readonly plans: readonly PlanRecord[];
  readonly clauses: readonly ClauseRecord[];
  readonly targets: readonly TargetRecord[];
  readonly catalogue: Catalogue;
}

function definitionOf(
  target: TargetRecord,
  sentence: Figure['sentence'],
  list: readonly Definition[],
): string {
  const text = foldLabel(target.label + target.quote + sentence.before + sentence.figure);
  const names = list.filter(({ words }) => words.some((word) => text.includes(foldLabel(word))));
  return names.map(({ name }) => name).join('、');
}

/**
 * All figures in rows: the catalogue's entries that some plan has a figure for, in the catalogue's
 * order, then own wordings in reading order; each row with a cell for every plan.
 */
export function targetsToRows({ plans, clauses, targets, catalogue }: RowSource): Row[] {
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const clauseOf = new Map(clauses.map((clause) => [refOf(clause), clause]));
  const drafts = targetsToDrafts(targets, catalogue, ({ plan, clause }) => {
    return clauseOf.get(refOf({ plan, anchor: clause }))?.topics[0] ?? null;
  });
  const twinsOf = draftsToTwins(drafts);
  const mentions = textsToMentions(
    clauses,
    targets,
    drafts.flatMap((draft) => draft.mentions),
  );

  const cellOf = (draft: RowDraft, plan: string, figures: readonly Figure[]): RowCell => {
    const ours = figures.filter(({ target }) => target.plan === plan);
    if (ours.length > 0) return { state: 'figure', figures: ours };
    const twins = twinsOf.get(draft) ?? [];
    const instead = twins.filter((other) => other.targets.some((t) => t.plan === plan));
    const words = mentions.get(plan);
    const word = draft.mentions.map(mentionKey).find((key) => words?.has(key));
    const clause = word === undefined ? null : (words?.get(word) ?? null);
    if (clause === null && instead.length === 0) return { state: 'silent' };
    return { state: 'mention', clause, instead: instead.map(({ id }) => id) };
  };

  return drafts.map((draft) => {
    const { id, indicator, name, unit, direction, topic, family, definitions } = draft;
    const figures = draft.targets.flatMap((target): Figure[] => {
      const plan = planOf.get(target.plan);
      const text = clauseOf.get(refOf({ plan: target.plan, anchor: target.clause }))?.text;
      if (plan === undefined || text === undefined) return [];
      const sentence = textToSentence(text, target.figure);
      return [{ target, plan, sentence, definition: definitionOf(target, sentence, definitions) }];
    });
    const cells = {
      get: (plan: string) => (planOf.has(plan) ? cellOf(draft, plan, figures) : undefined),
    };
    const twins = (twinsOf.get(draft) ?? []).map((other) => other.id);
    return { id, indicator, name, unit, direction, topic, family, twins, figures, cells };
  });
}

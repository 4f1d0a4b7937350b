import { refOf } from '../address/reference.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';
import type { Figure } from './figure.ts';
import { textToDefinition } from './text-to-definition.ts';
import { textToSentence } from './text-to-sentence.ts';

/** Figures with their plans, sentences and, by the catalogue's definitions, how each is counted; in the order given. */
export function targetsToFigures({
  plans,
  clauses,
  targets,
  catalogue,
}: {
  readonly plans: readonly PlanRecord[];
  readonly clauses: readonly ClauseRecord[];
  readonly targets: readonly TargetRecord[];
  readonly catalogue: Catalogue;
}): Figure[] {
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const textOf = new Map(clauses.map((clause) => [refOf(clause), clause.text]));
  const entries = new Map(catalogue.entries.map((entry) => [entry.id, entry]));
  return targets.flatMap((target): Figure[] => {
    const plan = planOf.get(target.plan);
    const text = textOf.get(refOf({ plan: target.plan, anchor: target.clause }));
    if (plan === undefined || text === undefined) return [];
    const sentence = textToSentence(text, target.figure);
    const definitions = entries.get(target.indicator ?? '')?.definitions ?? [];
    const words = target.label + target.quote + sentence.before + sentence.span;
    return [{ target, plan, sentence, definition: textToDefinition(words, definitions) }];
  });
}

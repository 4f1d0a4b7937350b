import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';

/** The sentence a figure stands in, cut at the figure so that it can be marked. */
export interface Sentence {
  readonly before: string;
  readonly span: string;
  readonly after: string;
}

/** A figure with all that is needed to judge and to show it. */
export interface Figure {
  readonly target: TargetRecord;
  readonly plan: PlanRecord;
  readonly sentence: Sentence;
  /** How it is counted, from the catalogue's definitions: 新开工, 签约落地; empty where none applies. */
  readonly definition: string;
}

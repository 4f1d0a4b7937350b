import { z } from 'zod';
import { Anchor, Range } from './clause.ts';
import { PlanId } from './plan.ts';

/** A project that a plan names without promising a figure: 三十九中北校, 大运河智慧冷链物流中心. */
export const NamedProject = z.strictObject({
  plan: PlanId,
  clause: Anchor,
  name: z.string().min(1),
  /** Where the name stands in the entry's text. */
  range: Range,
  topics: z.array(z.string()),
});
export type NamedProject = z.infer<typeof NamedProject>;

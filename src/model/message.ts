import { z } from 'zod';
import { PlanId } from './plan.ts';

/** Characters of a source that stand in no entry, and the rule that took them out. */
export const RemovedRecord = z.strictObject({
  plan: PlanId,
  line: z.int(),
  text: z.string(),
  reason: z.string(),
});
export type RemovedRecord = z.infer<typeof RemovedRecord>;

/** What a reader of the source should know: `line` 1-based, 0 where it concerns the whole file. */
export const Message = z.strictObject({
  line: z.int(),
  rule: z.string(),
  text: z.string(),
});
export type Message = z.infer<typeof Message>;

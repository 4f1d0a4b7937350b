import { z } from 'zod';
import { Anchor, ClauseRecord, InnerItem } from './clause.ts';
import { Message, RemovedRecord } from './message.ts';
import { NamedProject } from './project.ts';
import { PlanTable } from './plan-table.ts';
import { PlanRecord } from './plan.ts';
import { TargetRecord, Unread } from './target.ts';

/** `content/data/<plan-id>.json`: everything that convert read from one plan. */
export const PlanContent = z.strictObject({
  plan: PlanRecord,
  clauses: z.array(ClauseRecord),
  items: z.array(InnerItem),
  /** Tables as printed; their rows are entries. */
  tables: z.array(PlanTable),
  /** Entries that one frame holds: a 专栏 with what stands in it. */
  boxes: z.array(z.array(Anchor).min(1)),
  targets: z.array(TargetRecord),
  /** Numbers that became no figure, and those that belong to something else (a date, a name). */
  unread: z.array(Unread),
  excluded: z.array(Unread),
  projects: z.array(NamedProject),
  removed: z.array(RemovedRecord),
  messages: z.array(Message),
});
export type PlanContent = z.infer<typeof PlanContent>;

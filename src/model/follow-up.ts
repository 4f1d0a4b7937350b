import { z } from 'zod';
import { Anchor } from './clause.ts';
import { PlanId } from './plan.ts';

/**
 * What two figures of the same thing differ in. `kind`: a stock against what is newly done; `span`: one year's part of
 * a sum over years; `measure`: something near is counted (签约落地 beside 新开工).
 */
export const Differs = z.enum([
  'kind',
  'span',
  'period',
  'scope',
  'bound',
  'certainty',
  'unit',
  'status',
  'measure',
]);
export type Differs = z.infer<typeof Differs>;

const Relation = z.strictObject({ target: z.string(), differs: z.array(Differs) });

/** A clause of the earlier document: what of the later one treats it, and whether with a figure of the same thing. */
export const FollowedClause = z.strictObject({
  from: Anchor,
  to: z.array(Anchor),
  state: z.enum(['figure', 'text', 'none']),
  /** The words that were looked for where nothing was found. */
  looked: z.array(z.string()),
});
export type FollowedClause = z.infer<typeof FollowedClause>;

/** A figure that the earlier document promises, and what the later one says of it. */
export const FollowedTarget = z.strictObject({
  target: z.string(),
  state: z.enum(['same-value', 'other-value', 'named', 'none']),
  counterparts: z.array(z.string()),
  where: z.array(Anchor),
  relations: z.array(Relation),
  looked: z.array(z.string()),
});
export type FollowedTarget = z.infer<typeof FollowedTarget>;

/** Two documents of one place that follow one another, laid side by side by what they speak of. */
export const FollowUp = z.strictObject({
  from: PlanId,
  to: PlanId,
  clauses: z.array(FollowedClause),
  /** Clauses of `to` whose matter `from` does not name at all. */
  fresh: z.array(Anchor),
  /** Clauses of `to` that answer none of `from`, though words of theirs stand in it. */
  aside: z.array(Anchor),
  targets: z.array(FollowedTarget),
  /** A figure of `to` for a clause of `from` that has none. */
  quantifies: z.array(z.strictObject({ clause: Anchor, target: z.string() })),
});
export type FollowUp = z.infer<typeof FollowUp>;

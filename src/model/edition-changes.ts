import { z } from 'zod';
import { Anchor } from './clause.ts';
import { Differs } from './follow-up.ts';
import { PlanId } from './plan.ts';

/** An entry of either edition and what became of it; entries are matched by their words, not by their numbers. */
export const ChangedClause = z.strictObject({
  /** Null for one that only the later edition has. */
  from: Anchor.nullable(),
  /** Null for one that only the earlier edition has. */
  to: Anchor.nullable(),
  state: z.enum(['same', 'reworded', 'added', 'dropped']),
  /** Bodies that only one of them charges, as printed. */
  bodies: z.strictObject({ added: z.array(z.string()), dropped: z.array(z.string()) }),
});
export type ChangedClause = z.infer<typeof ChangedClause>;

/** A figure that is not the same in both editions; null where one has none of its matter. */
export const ChangedFigure = z.strictObject({
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** How the number moved; null where it stayed, or where there is nothing to compare it with. */
  value: z.enum(['higher', 'lower']).nullable(),
  differs: z.array(Differs),
});
export type ChangedFigure = z.infer<typeof ChangedFigure>;

/** `data/changes.json`: an edition beside the one that it replaced, in the order of the later one. */
export const EditionChanges = z.strictObject({
  from: PlanId,
  to: PlanId,
  clauses: z.array(ChangedClause),
  figures: z.array(ChangedFigure),
});
export type EditionChanges = z.infer<typeof EditionChanges>;

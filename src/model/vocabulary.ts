import { z } from 'zod';
import { ClauseRef, Range } from './clause.ts';
import { RegionCode } from './region.ts';

const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A theme (parent null) or a topic below one; `sentences` are those that speak of it, by clause, where they can be told. */
export const Topic = z.strictObject({
  id: Slug,
  name: z.string(),
  parent: Slug.nullable(),
  clauses: z.array(ClauseRef),
  sentences: z.record(ClauseRef, z.array(Range)),
});
export type Topic = z.infer<typeof Topic>;

/** A department within its region: id `370405/keji`; `kinds` join like departments across regions. */
export const Body = z.strictObject({
  id: z.string().regex(/^\d{6}\/[a-z0-9-]+$/),
  region: RegionCode,
  name: z.string(),
  aliases: z.array(z.string()),
  kinds: z.array(Slug),
  collective: z.boolean(),
  clauses: z.array(ClauseRef),
});
export type Body = z.infer<typeof Body>;

/** Like departments of all regions (科技主管部门): id `keji`. */
export const BodyKind = z.strictObject({ id: Slug, name: z.string() });
export type BodyKind = z.infer<typeof BodyKind>;

/** One record of bodies.json: a body of a region, or (region null) the kind that joins like bodies. */
export const BodyRecord = z.strictObject({
  ...Body.shape,
  id: z.string().regex(/^(?:\d{6}\/)?[a-z0-9-]+$/),
  region: RegionCode.nullable(),
});
export type BodyRecord = z.infer<typeof BodyRecord>;

/** One counterpart in another plan; score in 0…1, best first. */
export const Match = z.strictObject({
  from: z.string(),
  to: ClauseRef,
  score: z.number(),
});
export type Match = z.infer<typeof Match>;

import { z } from 'zod';

/** The kinds of what the program says by itself. */
export const StatementKind = z.enum([
  'absence',
  'follow-up',
  'headline',
  'comparability',
  'document',
]);
export type StatementKind = z.infer<typeof StatementKind>;

/**
 * A sentence that the program says by itself on a page, about a document (`plan`) or what several give; `evidence` are
 * entries and figures, `looked` the words that were looked for.
 */
export const Statement = z.strictObject({
  page: z.string(),
  plan: z.string().nullable(),
  words: z.string().min(1),
  kind: StatementKind,
  evidence: z.array(z.string()),
  looked: z.array(z.string()),
});
export type Statement = z.infer<typeof Statement>;

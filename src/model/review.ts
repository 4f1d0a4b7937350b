import { z } from 'zod';
import { Anchor } from './clause.ts';
import { Op, TargetKind } from './target.ts';

/** The fields that a person may set or correct. */
export const ReviewFields = z.strictObject({
  label: z.string().min(1).optional(),
  quote: z.string().min(1).optional(),
  value: z.number().optional(),
  valueMax: z.number().nullable().optional(),
  unit: z.string().optional(),
  op: Op.optional(),
  kind: TargetKind.optional(),
  period: z
    .string()
    .regex(/^(\d{4}|annual|)$/)
    .optional(),
  since: z.string().nullable().optional(),
  until: z.string().nullable().optional(),
  status: z.enum(['target', 'actual']).optional(),
  certainty: z.string().nullable().optional(),
  scope: z.string().nullable().optional(),
});
export type ReviewFields = z.infer<typeof ReviewFields>;

/**
 * One correction in seeds/reviews/<plan-id>.yaml: `figure` is exact wording of the entry at `clause`
 * (the figure, with as much of what stands round it as makes it unique).
 */
export const ReviewYaml = z.strictObject({
  clause: Anchor,
  figure: z.string().min(1),
  action: z.enum(['set', 'drop', 'add']),
  set: ReviewFields.optional(),
  reason: z.string().min(1),
});
export type ReviewYaml = z.infer<typeof ReviewYaml>;

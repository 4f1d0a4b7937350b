import { z } from 'zod';
import { Region, RegionCode } from './region.ts';

/** Lower-case ASCII words joined by hyphens, e.g. `taierzhuang-plan-2023-2025`. */
export const PlanId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens');

/** A calendar day as `YYYY-MM-DD`. */
export const IsoDate = z.iso.date();

export const PlanKind = z.enum([
  'three-year-plan',
  'annual-tasks',
  'work-report',
  'five-year-plan',
  'other',
]);
export type PlanKind = z.infer<typeof PlanKind>;

export const PlanStatus = z.enum(['issued', 'draft']);
export type PlanStatus = z.infer<typeof PlanStatus>;

/** First and last year that a plan speaks for, both included. */
export const Period = z.strictObject({ start: z.int(), end: z.int() });
export type Period = z.infer<typeof Period>;

/** `seeds/plans/<plan-id>/plan.yaml`: what a person says of a source; wins over what the text says. */
export const PlanYaml = z.strictObject({
  title: z.string().min(1),
  shortTitle: z.string().min(1),
  kind: PlanKind,
  status: PlanStatus,
  region: RegionCode,
  docNumber: z.string().min(1).nullable(),
  issuers: z.array(z.string().min(1)),
  date: IsoDate.nullable(),
  period: Period,
  url: z.url({ protocol: /^https?$/ }).nullable(),
  supersedes: PlanId.nullable(),
});
export type PlanYaml = z.infer<typeof PlanYaml>;

/** An upstream document that the preamble names, e.g. 《…》（国发〔2022〕18号). */
export const Basis = z.strictObject({ title: z.string(), docNumber: z.string().nullable() });
export type Basis = z.infer<typeof Basis>;

/** One plan in `plans.json`; `source.chars` counts code points of the decoded source. */
export const PlanRecord = z.strictObject({
  id: PlanId,
  title: z.string(),
  shortTitle: z.string(),
  kind: PlanKind,
  status: PlanStatus,
  docNumber: z.string().nullable(),
  issuers: z.array(z.string()),
  region: Region,
  date: IsoDate.nullable(),
  period: Period,
  source: z.strictObject({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    chars: z.int(),
    url: z.string().nullable(),
  }),
  basis: z.array(Basis),
  supersedes: PlanId.nullable(),
});
export type PlanRecord = z.infer<typeof PlanRecord>;

import { z } from 'zod';
import { Anchor } from './clause.ts';

/**
 * What a published figure is known again by: where its number begins in the entry's folded text, its folded
 * words (number, unit, bound) and unit; `label` tells two figures of one number apart (甲率、乙率均保持在100%).
 */
export const KnownFigure = z.strictObject({
  at: z.int().nonnegative(),
  words: z.string().min(1),
  unit: z.string(),
  label: z.string().min(1),
});
export type KnownFigure = z.infer<typeof KnownFigure>;

/**
 * Every id ever published of a plan. `ids` keeps a hash of the text each names, `figures` what each figure is
 * known by; `alias` tells where an old id leads now; `retired` why one is gone.
 */
export const Ledger = z.strictObject({
  ids: z.record(Anchor, z.string().regex(/^[0-9a-f]{12}$/u, 'expected twelve hexadecimal digits')),
  figures: z.record(Anchor, KnownFigure).default({}),
  alias: z.record(Anchor, Anchor).default({}),
  retired: z.record(Anchor, z.string().min(1)).default({}),
});
export type Ledger = z.infer<typeof Ledger>;

/** The ledger of a plan that was never published. */
export const emptyLedger: Ledger = { ids: {}, figures: {}, alias: {}, retired: {} };

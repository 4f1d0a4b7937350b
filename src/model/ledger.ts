import { z } from 'zod';
import { Anchor } from './clause.ts';
import { IsoDate, PlanId } from './plan.ts';

/** Twelve hexadecimal digits of a SHA-256. */
const Hash = z.string().regex(/^[0-9a-f]{12}$/u, '应当是十二位十六进制数');

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

/** Why a plan's pages are gone; `to` is the plan that took its place where it was only renamed. */
export const Withdrawn = z.strictObject({
  date: IsoDate,
  why: z.string().min(1),
  title: z.string().min(1),
  to: PlanId.optional(),
});
export type Withdrawn = z.infer<typeof Withdrawn>;

/**
 * `ledger/<plan-id>.yaml`: every id ever published of a plan. Programs write `ids` (a hash of the text that each
 * names) and `figures` (what each is known by); people say what becomes of one: `alias` leads to an id of today,
 * `retired` tells why it is gone, `changed` why its text is another now (accepting takes that into the history).
 */
export const Ledger = z.strictObject({
  withdrawn: Withdrawn.optional(),
  ids: z.record(Anchor, Hash),
  figures: z.record(Anchor, KnownFigure).default({}),
  alias: z.record(Anchor, Anchor).default({}),
  retired: z.record(Anchor, z.string().min(1)).default({}),
  changed: z.record(Anchor, z.string().min(1)).default({}),
});
export type Ledger = z.infer<typeof Ledger>;

/** The ledger of a plan that was never published. */
export const emptyLedger: Ledger = { ids: {}, figures: {}, alias: {}, retired: {}, changed: {} };

/**
 * A row of `ledger/index.yaml`: a ledger, how many ids it holds and their hash, and the day it was last accepted.
 * `next` is the hash of a ledger that is about to be written: whoever is interrupted leaves one of the two.
 */
export const LedgerRow = z.strictObject({
  id: PlanId,
  count: z.int().nonnegative(),
  hash: Hash,
  accepted: IsoDate,
  next: Hash.optional(),
});
export type LedgerRow = z.infer<typeof LedgerRow>;

/** A row of `ledger/history/<plan-id>.yaml`: the text that an id named until a day, and why it does no longer. */
export const FormerText = z.strictObject({
  id: Anchor,
  hash: Hash,
  until: IsoDate,
  why: z.string().min(1),
  text: z.string(),
});
export type FormerText = z.infer<typeof FormerText>;

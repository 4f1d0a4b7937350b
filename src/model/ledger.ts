import { z } from 'zod';
import { Anchor } from './clause.ts';
import { PastDate, PlanId } from './plan.ts';

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

/** Words in which something is said. */
const Said = z.string().regex(/[\p{L}\p{N}]/u, '应当写明，不能空着，如 应来源机关要求。请填上内容');

/** A page or a file below the site's root, as links name it. */
const SitePath = z
  .string()
  .regex(
    /^[a-z]+(?:\/[a-z0-9-]+)+(?:\.[a-z]{2,5}){1,2}$/u,
    '应当是站内的网页或文件，如 bodies/370405/keji.html。请恢复它',
  );

/**
 * Why a plan's pages are gone; `to` is the plan that took its place where it was only renamed, `pages` are addresses of
 * the site that nothing else stands behind: of bodies and indicators that only this plan named, of its files.
 */
export const Withdrawn = z.strictObject({
  date: PastDate,
  why: Said,
  title: Said,
  to: PlanId.optional(),
  pages: z.array(SitePath).optional(),
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
  retired: z.record(Anchor, Said).default({}),
  changed: z.record(Anchor, Said).default({}),
});
export type Ledger = z.infer<typeof Ledger>;

/**
 * A row of `ledger/index.yaml`: a ledger, how many ids it holds and their hash, and the day it was last accepted.
 * `next` is the hash of a ledger that is about to be written: whoever is interrupted leaves one of the two. `history`
 * is the hash of its former texts, which only grow: it fits the file or the beginning of it.
 */
export const LedgerRow = z.strictObject({
  id: PlanId,
  count: z.int().nonnegative(),
  hash: Hash,
  accepted: PastDate,
  next: Hash.optional(),
  history: Hash.optional(),
});
export type LedgerRow = z.infer<typeof LedgerRow>;

/** `ledger/index.yaml`: every ledger once. */
export const LedgerIndex = z.array(LedgerRow).superRefine((rows, context) => {
  const seen = new Map<string, number>();
  for (const [at, { id, hash, next }] of rows.entries()) {
    const twin = seen.get(id);
    if (twin !== undefined) {
      const message = `不能与第 ${String(twin + 1)} 行同一个编号，每份账本应当只有一行。请恢复这个文件`;
      context.addIssue({ code: 'custom', path: [at, 'id'], message });
    }
    seen.set(id, at);
    if (next === hash) {
      const message = '应当与 hash 不同，登记做完之后就没有 next。请删去 next';
      context.addIssue({ code: 'custom', path: [at, 'next'], message });
    }
  }
});

/** A row of `ledger/history/<plan-id>.yaml`: the text that an id named until a day, and why it does no longer. */
export const FormerText = z.strictObject({
  id: Anchor,
  hash: Hash,
  until: PastDate,
  why: Said,
  text: z.string(),
});
export type FormerText = z.infer<typeof FormerText>;

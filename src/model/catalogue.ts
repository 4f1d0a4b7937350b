import { z } from 'zod';
import { Indicator, TargetKind } from './target.ts';

/** How figures of one row may be counted differently: 新开工 against 签约落地. */
export const Definition = z.strictObject({
  name: z.string().min(1),
  words: z.array(z.string().min(1)).min(1),
});
export type Definition = z.infer<typeof Definition>;

/** Where a row comes from: in how many documents that were read its figures stand, and one wording of theirs. */
export const Origin = z.strictObject({
  documents: z.int().min(0),
  example: z.string().min(1),
});
export type Origin = z.infer<typeof Origin>;

/** An entry of `seeds/vocab/indicators.yaml` with its defaults filled in. */
export const CatalogueEntry = z.strictObject({
  ...Indicator.omit({ targets: true }).shape,
  /** Entries of one family stand side by side; its own id where the entry has no family. */
  family: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kinds: z.array(TargetKind).min(1),
  aliases: z.array(z.string().min(1)).min(1),
  /** Wordings, besides the aliases, by which a document speaks of it. */
  mentions: z.array(z.string().min(1)),
  /** The like of other places' documents, perhaps in none of this collection. */
  elsewhere: z.array(z.string().min(1)),
  /** Why there are fewer than three wordings. */
  only: z.string().min(1).nullable(),
  definitions: z.array(Definition),
  /** Null for a row of a collection that does not say it. */
  origin: Origin.nullable(),
  /** Ids that this row had before, or of rows that went into it: their pages point on. */
  alias: z.array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
});
export type CatalogueEntry = z.infer<typeof CatalogueEntry>;

/** The whole catalogue: entries, and the words that may stand round an alias in a label. */
export const Catalogue = z.strictObject({
  neutral: z.array(z.string().min(1)),
  levels: z.array(z.string().min(1)),
  /** Groups of words that say the same within a label; the first of a group stands for all. */
  same: z.array(z.array(z.string().min(1)).min(1)),
  entries: z.array(CatalogueEntry),
});
export type Catalogue = z.infer<typeof Catalogue>;

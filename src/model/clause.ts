import { z } from 'zod';
import { anchorPattern } from '../address/anchor.ts';
import { PlanId } from './plan.ts';

/** Half-open range of UTF-16 offsets into the text of one entry. */
export const Range = z.tuple([z.int(), z.int()]);
export type Range = z.infer<typeof Range>;

/** A fragment of a plan page's URL: `c12`, `ch2-s3`, `a1-c4`, `c12-i1`. */
export const Anchor = z.string().regex(anchorPattern);

/** `<plan-id>#<anchor>`: an entry named across plans. */
export const ClauseRef = z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/);

export const EntryType = z.enum(['heading', 'paragraph', 'clause', 'item']);
export type EntryType = z.infer<typeof EntryType>;

/** Bodies charged in one bracket or phrase; role and names exactly as printed. */
export const Duty = z.strictObject({ role: z.string(), bodies: z.array(z.string()) });
export type Duty = z.infer<typeof Duty>;

/** When something is due, as printed, and the day, month or year that is meant: `2025-06-30`, `2025-06`, `2025`; null for 长期 or a month without its year. */
export const Due = z.strictObject({
  text: z.string().min(1),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
});
export type Due = z.infer<typeof Due>;

export const CommitmentForm = z.enum(['assigned', 'all', 'zero', 'in-step', 'rank', 'hold']);
export type CommitmentForm = z.infer<typeof CommitmentForm>;

/** What is promised without a numeral (完成市定目标, 全覆盖), in the clause's words; `by` who set it, where that is said. */
export const Commitment = z.strictObject({
  text: z.string().min(1),
  form: CommitmentForm,
  by: z.enum(['国家', '省', '市', '上级']).nullable(),
});
export type Commitment = z.infer<typeof Commitment>;

/** A heading above an entry, outermost first; `label` is the printed number (二、, （三）). */
export const PathStep = z.strictObject({
  anchor: Anchor,
  label: z.string(),
  heading: z.string(),
});
export type PathStep = z.infer<typeof PathStep>;

/**
 * One entry of a plan in `clauses.json`, in reading order.
 * `text` is the whole wording as printed, paragraphs parted by `\n`; `lines` are 1-based source lines.
 */
export const ClauseRecord = z.strictObject({
  plan: PlanId,
  anchor: Anchor,
  type: EntryType,
  number: z.string().nullable(),
  heading: z.string().nullable(),
  path: z.array(PathStep),
  text: z.string(),
  lines: z.tuple([z.int(), z.int()]),
  /** The page of the original on which it begins, where that is a PDF. */
  page: z.int().positive().optional(),
  duties: z.array(Duty),
  topics: z.array(z.string()),
  targets: z.array(z.string()),
  due: z.array(Due),
  commitments: z.array(Commitment),
});
export type ClauseRecord = z.infer<typeof ClauseRecord>;

/** 一是… or （1）… inside a numbered clause: an id within the clause's own element. */
export const InnerItem = z.strictObject({
  anchor: Anchor,
  clause: Anchor,
  label: z.string(),
  range: Range,
});
export type InnerItem = z.infer<typeof InnerItem>;

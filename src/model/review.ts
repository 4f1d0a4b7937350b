import { z } from 'zod';
import { Anchor, ClauseRef, Duty } from './clause.ts';
import { RegionCode } from './region.ts';
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

const why = { reason: z.string().min(1) };

/**
 * A figure read wrongly: `figure` is exact wording of the entry at `clause` (the figure, with as much of what stands
 * round it as makes it unique).
 */
export const FigureReview = z.strictObject({
  clause: Anchor,
  figure: z.string().min(1),
  action: z.enum(['set', 'drop', 'add']),
  set: ReviewFields.optional(),
  ...why,
});
export type FigureReview = z.infer<typeof FigureReview>;

/** The whole paragraph tells the present state: none of its figures is an aim. */
export const PresentReview = z.strictObject({ clause: Anchor, present: z.literal(true), ...why });
export type PresentReview = z.infer<typeof PresentReview>;

/** Which of its words are an entry's heading; null: it has none. */
export const HeadingReview = z.strictObject({
  clause: Anchor,
  heading: z.string().min(1).nullable(),
  ...why,
});
export type HeadingReview = z.infer<typeof HeadingReview>;

/** The bodies that an entry charges, as printed. */
export const DutyReview = z.strictObject({
  clause: Anchor,
  duties: z.array(Duty.extend({ bodies: z.array(z.string().min(1)).min(1) })),
  ...why,
});
export type DutyReview = z.infer<typeof DutyReview>;

/**
 * Where a paragraph begins and what it is: `at` is wording that stands once in the source and begins it.
 * `text`: neither heading nor clause, though a number stands before it; `heading`: a heading without a number;
 * `joined`: it goes on with the paragraph above; `apart`: a paragraph of its own, though the line goes on.
 */
export const CutReview = z.strictObject({
  at: z.string().min(2),
  read: z.enum(['text', 'heading', 'joined', 'apart']),
  ...why,
});
export type CutReview = z.infer<typeof CutReview>;

/** A line of the source that was removed and belongs to the text (`keep`), or that stands there and is none of it. */
export const LineReview = z.strictObject({
  line: z.int().positive(),
  text: z.string().min(1),
  action: z.enum(['keep', 'remove']),
  ...why,
});
export type LineReview = z.infer<typeof LineReview>;

/** The kinds of corrections in `reviews/<plan-id>.yaml`, by the key that only they have. */
const kinds = {
  figure: FigureReview,
  present: PresentReview,
  heading: HeadingReview,
  duties: DutyReview,
  read: CutReview,
  line: LineReview,
} as const;

/** A person's corrections of one plan, by kind; each with its place in the file for messages. */
export interface PlanReviews {
  readonly figures: readonly Numbered<FigureReview>[];
  readonly present: readonly Numbered<PresentReview>[];
  readonly headings: readonly Numbered<HeadingReview>[];
  readonly duties: readonly Numbered<DutyReview>[];
  readonly cuts: readonly Numbered<CutReview>[];
  readonly lines: readonly Numbered<LineReview>[];
}

/** A correction and where it stands: `reviews/x.yaml 第2条`. */
export type Numbered<T> = T & { readonly where: string };

/** A plan that nobody corrected. */
export const noReviews: PlanReviews = {
  figures: [],
  present: [],
  headings: [],
  duties: [],
  cuts: [],
  lines: [],
};

/** `reviews/<plan-id>.yaml`: a list whose rows say by their keys what they correct. */
export const ReviewFile = z
  .array(z.record(z.string(), z.unknown()))
  .nullable()
  .transform((rows, context) => (rows ?? []).map((row, at) => readRow(row, at, context)));

/** One row of the file. */
export type ReviewRow = ReturnType<typeof readRow>;

function readRow(row: Record<string, unknown>, at: number, context: z.RefinementCtx) {
  const kind = (Object.keys(kinds) as (keyof typeof kinds)[]).find((key) => key in row);
  if (kind === undefined) {
    const message = `应当有 ${Object.keys(kinds).join('、')} 中的一个键，说明更正什么（例见 docs/reviews.md）`;
    context.addIssue({ code: 'custom', path: [at], message });
    return z.NEVER;
  }
  const read = kinds[kind].safeParse(row);
  if (read.success) return read.data;
  for (const issue of read.error.issues) context.addIssue({ ...issue, path: [at, ...issue.path] });
  return z.NEVER;
}

/** `reviews/topics.yaml`: the topics that an entry shall have. */
export const TopicReview = z.strictObject({
  entry: ClauseRef,
  topics: z.array(z.string().min(1)).min(1).max(3),
  ...why,
});
export type TopicReview = z.infer<typeof TopicReview>;

/** `reviews/bodies.yaml`: which body a printed name of a region means. */
export const BodyReview = z.strictObject({
  region: RegionCode,
  name: z.string().min(1),
  body: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, '应当是小写字母、数字和连字符，如 keji'),
  ...why,
});
export type BodyReview = z.infer<typeof BodyReview>;

/** `reviews/counterparts.yaml`: whether two entries of different plans treat the same matter. */
export const CounterpartReview = z.strictObject({
  from: ClauseRef,
  to: ClauseRef,
  counterpart: z.boolean(),
  ...why,
});
export type CounterpartReview = z.infer<typeof CounterpartReview>;

import { z } from 'zod';
import { Anchor, ClauseRef, Duty } from './clause.ts';
import { PlanId } from './plan.ts';
import { RegionCode } from './region.ts';
import { Op, TargetKind } from './target.ts';

/** Words in which something is said: 原文如此, not …. */
const Said = z
  .string()
  .regex(/[\p{L}\p{N}]/u, '应当有字，不能空着，也不能只有标点，如 原文此处为表头。请填上内容');

/** A year, or a day or month of one. */
const When = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, '应当是年份，如 "2025"，没有就写 null。请改正');

/** The fields that a person may set or correct. */
export const ReviewFields = z.strictObject({
  label: Said.optional(),
  quote: Said.optional(),
  value: z.number().optional(),
  valueMax: z.number().nullable().optional(),
  unit: z.string().optional(),
  op: Op.optional(),
  kind: TargetKind.optional(),
  period: z
    .string()
    .regex(/^(\d{4}|annual|)$/)
    .optional(),
  since: When.nullable().optional(),
  until: When.nullable().optional(),
  status: z.enum(['target', 'actual']).optional(),
  certainty: Said.nullable().optional(),
  scope: Said.nullable().optional(),
});
export type ReviewFields = z.infer<typeof ReviewFields>;

const why = { reason: Said };

/**
 * A figure read wrongly: `figure` is exact wording of the entry at `clause` (the figure, with as much of what stands
 * round it as makes it unique).
 */
export const FigureReview = z
  .strictObject({
    clause: Anchor,
    figure: Said,
    action: z.enum(['set', 'drop', 'add']),
    set: ReviewFields.optional(),
    ...why,
  })
  .refine(({ action, set }) => action !== 'drop' || set === undefined, {
    path: ['set'],
    message: '不能与 action: drop 一起写，应当只写一样。要改几项，写 action: set；不该算，删去 set',
  });
export type FigureReview = z.infer<typeof FigureReview>;

/** The whole paragraph tells the present state: none of its figures is an aim. */
export const PresentReview = z.strictObject({ clause: Anchor, present: z.literal(true), ...why });
export type PresentReview = z.infer<typeof PresentReview>;

/** Which of its words are an entry's heading; null: it has none. */
export const HeadingReview = z.strictObject({
  clause: Anchor,
  heading: Said.nullable(),
  ...why,
});
export type HeadingReview = z.infer<typeof HeadingReview>;

/** The bodies that an entry charges, as printed. */
export const DutyReview = z.strictObject({
  clause: Anchor,
  duties: z.array(Duty.extend({ bodies: z.array(Said).min(1) })),
  ...why,
});
export type DutyReview = z.infer<typeof DutyReview>;

/**
 * Where a paragraph begins and what it is: `at` is wording that stands once in the source and begins it.
 * `text`: neither heading nor clause, though a number stands before it; `heading`: a heading without a number;
 * `joined`: it goes on with the paragraph above; `apart`: a paragraph of its own, though the line goes on.
 */
export const CutReview = z.strictObject({
  at: Said.min(2),
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

/** A sentence that the site shall not say by itself: that a document is silent on a subject (topics/solar). */
export const SubjectReview = z.strictObject({
  subject: z
    .string()
    .regex(/^(?:topics|indicators)\/[a-z0-9-]+$/u, '应当是主题或指标，如 topics/solar。请改正'),
  said: z.literal(false),
  ...why,
});
export type SubjectReview = z.infer<typeof SubjectReview>;

/** Who read the proof page, and when; names stay in the reviews. */
export const Signature = z.strictObject({
  role: z.enum(['初校', '复校', '签发']),
  name: Said,
  date: z.iso.date('应当是日子，如 2024-03-18。请改正'),
});
export type Signature = z.infer<typeof Signature>;

/**
 * The head of a file that the proof page saved: of which document and reading it is, how many corrections follow and
 * their digest, what was looked at, who signed. In reviews/ it keeps the signatures.
 */
export const ProofReview = z.strictObject({
  proof: PlanId,
  source: z.string().regex(/^[0-9a-f]{64}$/u, '应当是原文的 SHA-256。请重新存一次'),
  reading: z.string().regex(/^[0-9a-f]{12}$/u, '应当是十二位十六进制数。请重新存一次'),
  rows: z.int().nonnegative(),
  digest: z.string(),
  must: z.int().nonnegative(),
  seen: z.int().nonnegative(),
  signed: z.array(Signature),
});
export type ProofReview = z.infer<typeof ProofReview>;

/** The kinds of corrections in `reviews/<plan-id>.yaml`, by the key that only they have. */
const kinds = {
  figure: FigureReview,
  present: PresentReview,
  heading: HeadingReview,
  duties: DutyReview,
  read: CutReview,
  line: LineReview,
  subject: SubjectReview,
  proof: ProofReview,
} as const;

/** A person's corrections of one plan, by kind; each with its place in the file for messages. */
export interface PlanReviews {
  readonly figures: readonly Numbered<FigureReview>[];
  readonly present: readonly Numbered<PresentReview>[];
  readonly headings: readonly Numbered<HeadingReview>[];
  readonly duties: readonly Numbered<DutyReview>[];
  readonly cuts: readonly Numbered<CutReview>[];
  readonly lines: readonly Numbered<LineReview>[];
  readonly subjects: readonly Numbered<SubjectReview>[];
}

/** A correction and where it stands: `reviews/x.yaml 第2条`. */
export type Numbered<T> = T & { readonly where: string };

/** `reviews/<plan-id>.yaml`: a list whose rows say by their keys what they correct, each another thing. */
export const ReviewFile = z
  .array(z.record(z.string(), z.unknown()))
  .nullable()
  .transform((rows, context) => (rows ?? []).map((row, at) => readRow(row, at, context)))
  .superRefine((rows, context) => once(rows, thingOf, context));

/** What a row corrects, in words that two rows of one thing share. */
export function thingOf(row: ReviewRow): string {
  if ('figure' in row) return `${row.clause} figure ${row.figure}`;
  if ('read' in row) return `at ${row.at}`;
  if ('line' in row) return `line ${String(row.line)}`;
  if ('subject' in row) return `subject ${row.subject}`;
  if ('proof' in row) return 'proof';
  return `${row.clause} ${['present', 'heading', 'duties'].find((key) => key in row) ?? ''}`;
}

/** Two rows for one thing contradict each other, or one of them is too many. */
function once<T>(rows: readonly T[], nameOf: (row: T) => string, context: z.RefinementCtx): void {
  const seen = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    const twin = seen.get(nameOf(row));
    if (twin !== undefined) {
      const message = `不能与第 ${String(twin + 1)} 条更正同一处，应当只有一条。请合成一条，或删去一条`;
      context.addIssue({ code: 'custom', path: [at], message });
    }
    seen.set(nameOf(row), at);
  }
}

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

const topicCount = '应当至少有一个主题，主要的在前，如 [water-saving]。请改正';

/** `reviews/topics.yaml`: the topics that an entry shall have. */
export const TopicReview = z.strictObject({
  entry: ClauseRef,
  topics: z
    .array(Said)
    .min(1, topicCount)
    .refine((topics) => new Set(topics).size === topics.length, {
      message: '不能把一个主题写两次，应当各不相同。请删去一个',
    }),
  ...why,
});
export type TopicReview = z.infer<typeof TopicReview>;

/** `reviews/bodies.yaml`: which body a printed name of a region means. */
export const BodyReview = z.strictObject({
  region: RegionCode,
  name: Said,
  body: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, '应当是小写字母、数字和连字符，如 keji'),
  ...why,
});
export type BodyReview = z.infer<typeof BodyReview>;

/** A label that is another wording of what a row of the catalogue counts; `origin` is the entry it was read in. */
export const LabelReview = z.strictObject({
  label: Said,
  indicator: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, '应当是指标目录里的编号。请改正'),
  origin: ClauseRef,
  ...why,
});
export type LabelReview = z.infer<typeof LabelReview>;

/** `reviews/counterparts.yaml`: whether two entries of different plans treat the same matter. */
export const CounterpartReview = z.strictObject({
  from: ClauseRef,
  to: ClauseRef,
  counterpart: z.boolean(),
  ...why,
});
export type CounterpartReview = z.infer<typeof CounterpartReview>;

const rowsOf = <T>(row: z.ZodType<T>, nameOf: (row: T) => string) =>
  z
    .array(row)
    .nullable()
    .transform((rows) => rows ?? [])
    .superRefine((rows, context) => once(rows, nameOf, context));

/** What a row of reviews/bodies.yaml, or of reviews/vocab.yaml, is about, in words that two rows of one thing share. */
export function bodyThing({ region, name }: BodyReview): string {
  return `${region} ${name}`;
}
export function labelThing({ label }: LabelReview): string {
  return `label ${label}`;
}

/** The rows of the files that are no plan's, each of another thing. */
export const TopicReviews = rowsOf(TopicReview, ({ entry }) => entry);
export const BodyReviews = rowsOf(BodyReview, bodyThing);
export const LabelReviews = rowsOf(LabelReview, labelThing);
export const CounterpartReviews = rowsOf(CounterpartReview, ({ from, to }) =>
  [from, to].sort().join(' '),
);

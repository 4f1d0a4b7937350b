import { z } from 'zod';
import { Region, RegionCode } from './region.ts';
import { Wording } from './wording.ts';

/** Lower-case ASCII words joined by hyphens, e.g. `taierzhuang-plan-2023-2025`. */
export const PlanId = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    '应当是小写字母、数字，用连字符隔开，如 tengzhou-plan-2023-2025。请改名',
  )
  .max(80, '应当不超过 80 个字符，如 tengzhou-plan-2023-2025。请改短')
  .regex(
    /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)/,
    '不能是 Windows 留作他用的名字（con、nul、com1 等），应当如 tengzhou-plan-2023-2025。请改名',
  )
  // Files beside those of plans: ledger/index.yaml, mentions/subjects.json, reviews/topics.yaml and its like.
  .regex(
    /^(?!(?:index|subjects|topics|bodies|counterparts)$)/,
    '不能是本站留作他用的名字（index、subjects、topics、bodies、counterparts），应当如 tengzhou-plan-2023-2025。请改名',
  );

/** A calendar day as `YYYY-MM-DD`. */
export const IsoDate = z.iso.date();

/** A day that has begun somewhere on earth: what is said to be done was not done later. */
export const PastDate = IsoDate.refine(
  (day) => day <= new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10),
  '应当不晚于今天，如 2023-03-10。请改成真的日子，不知道就写 null',
);

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

const years = '应当是 1949 到 2100 之间的年份，如 2025。请改正';
const Year = z.int().min(1949, years).max(2100, years);

/** First and last year that a plan speaks for, both included. */
export const Period = z
  .strictObject({ start: Year, end: Year })
  .refine(({ start, end }) => start <= end, {
    path: ['end'],
    message: '应当不早于 start，如 { start: 2023, end: 2025 }。请把两个年份对调或改正',
  });
export type Period = z.infer<typeof Period>;

/** Address of a source; no names or passwords in it, for it is published. */
export const SourceUrl = z
  .string()
  .regex(
    /^[^\s"'“”‘’<>\\^`{|}]*$/u,
    '不能有空格、引号、换行或尖括号，应当如 https://www.example.gov.cn/art/1.html。请从浏览器的地址栏重新拷一次',
  )
  .pipe(
    z
      .url({ protocol: /^https?$/ })
      .refine(
        (url) => !/^[a-z]+:\/\/[^/?#]*@/iu.test(url),
        '不能带用户名和密码，应当如 https://www.example.gov.cn/art/1.html。请删去 @ 和它前面的部分',
      ),
  );

/** A file beside plan.yaml. */
const FileName = Wording.regex(/^[^/\\]+$/u, '应当是同一文件夹里的文件名，如 original.pdf');

/** Where a text comes from: the issuer's own publication, somebody's transcription of it, or not known. */
export const SourceFrom = z.enum(['official', 'transcription', 'unknown']);

/** When a text was compared with its original, and by whom. */
export const Checked = z.strictObject({ date: PastDate, by: Wording });

/** Whether all of a document is there; `missing` of a plan names the parts that are not. */
export const Held = z.enum(['whole', 'part', 'unknown']);

/** `plans/<plan-id>/plan.yaml`: what a person says of a source; wins over what the text says. */
export const PlanYaml = z
  .strictObject({
    title: Wording,
    shortTitle: Wording,
    kind: PlanKind,
    status: PlanStatus,
    region: RegionCode,
    docNumber: Wording.nullable(),
    issuers: z.array(Wording),
    date: PastDate.nullable(),
    period: Period,
    url: SourceUrl.nullable(),
    supersedes: PlanId.nullable(),
    original: FileName.nullable().default(null),
    from: SourceFrom.default('unknown'),
    obtained: PastDate.nullable().default(null),
    checked: Checked.nullable().default(null),
    held: Held.default('unknown'),
    missing: z.array(Wording).default([]),
    /** Why names and numbers of people are published with it; null: they are left out. */
    personal: Wording.nullable().default(null),
  })
  .superRefine(({ held, missing }, context) => {
    const message =
      held === 'whole' && missing.length > 0
        ? '应当与 missing 相合：whole 是一样不缺，missing 却列了缺的。请改成 held: part，或删去 missing'
        : held === 'part' && missing.length === 0
          ? '应当与 missing 相合：part 是缺一部分，要写明缺什么，如 missing: [附件：责任清单]。请补上 missing，或改成 held: unknown'
          : null;
    if (message !== null) context.addIssue({ code: 'custom', path: ['held'], message });
  });
export type PlanYaml = z.infer<typeof PlanYaml>;

/** An upstream document that the preamble names, e.g. 《…》（国发〔2022〕18号). */
export const Basis = z.strictObject({ title: z.string(), docNumber: z.string().nullable() });
export type Basis = z.infer<typeof Basis>;

/** An original that the site hands out, by its place in it; or why it is withheld. */
export const OriginalCopy = z.strictObject({
  file: z.string().nullable(),
  withheld: z.string().nullable(),
  bytes: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type OriginalCopy = z.infer<typeof OriginalCopy>;

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
    original: z.string().nullable(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    chars: z.int(),
    url: z.string().nullable(),
    from: SourceFrom,
    obtained: IsoDate.nullable(),
    checked: Checked.nullable(),
    copy: OriginalCopy.optional(),
  }),
  held: Held,
  missing: z.array(z.string()),
  basis: z.array(Basis),
  supersedes: PlanId.nullable(),
});
export type PlanRecord = z.infer<typeof PlanRecord>;

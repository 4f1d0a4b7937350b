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
  // Names of the site's own files beside those of plans: ledger/index.yaml, mentions/subjects.json.
  .regex(
    /^(?!(?:index|subjects)$)/,
    '不能是本站留作他用的名字（index、subjects），应当如 tengzhou-plan-2023-2025。请改名',
  );

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
export const Period = z
  .strictObject({ start: z.int().min(1949).max(2100), end: z.int().min(1949).max(2100) })
  .refine(({ start, end }) => start <= end, {
    path: ['end'],
    message: '应当不早于 start，如 { start: 2023, end: 2025 }。请把两个年份对调或改正',
  });
export type Period = z.infer<typeof Period>;

/** Address of a source; no names or passwords in it, for it is published. */
export const SourceUrl = z
  .url({ protocol: /^https?$/ })
  .refine(
    (url) => !/^[a-z]+:\/\/[^/?#]*@/iu.test(url),
    '不能带用户名和密码，应当如 https://www.example.gov.cn/art/1.html。请删去 @ 和它前面的部分',
  );

/** A file beside plan.yaml. */
const FileName = Wording.regex(/^[^/\\]+$/u, '应当是同一文件夹里的文件名，如 original.pdf');

/** Where a text comes from: the issuer's own publication, somebody's transcription of it, or not known. */
export const SourceFrom = z.enum(['official', 'transcription', 'unknown']);

/** When a text was compared with its original, and by whom. */
export const Checked = z.strictObject({ date: IsoDate, by: Wording });

/** Whether all of a document is there; `missing` of a plan names the parts that are not. */
export const Held = z.enum(['whole', 'part', 'unknown']);

/** `plans/<plan-id>/plan.yaml`: what a person says of a source; wins over what the text says. */
export const PlanYaml = z.strictObject({
  title: Wording,
  shortTitle: Wording,
  kind: PlanKind,
  status: PlanStatus,
  region: RegionCode,
  docNumber: Wording.nullable(),
  issuers: z.array(Wording),
  date: IsoDate.nullable(),
  period: Period,
  url: SourceUrl.nullable(),
  supersedes: PlanId.nullable(),
  original: FileName.nullable().default(null),
  from: SourceFrom.default('unknown'),
  obtained: IsoDate.nullable().default(null),
  checked: Checked.nullable().default(null),
  held: Held.default('unknown'),
  missing: z.array(Wording).default([]),
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
    original: z.string().nullable(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    chars: z.int(),
    url: z.string().nullable(),
    from: SourceFrom,
    obtained: IsoDate.nullable(),
    checked: Checked.nullable(),
  }),
  held: Held,
  missing: z.array(z.string()),
  basis: z.array(Basis),
  supersedes: PlanId.nullable(),
});
export type PlanRecord = z.infer<typeof PlanRecord>;

import { z } from 'zod';
import { Anchor, Range } from './clause.ts';
import { PlanId } from './plan.ts';
import { RegionCode } from './region.ts';

export const Op = z.enum(['>=', '>', '<=', '<', '~', '=', 'range']);
export type Op = z.infer<typeof Op>;

export const TargetKind = z.enum(['growth', 'reduction', 'share', 'level', 'increment']);
export type TargetKind = z.infer<typeof TargetKind>;

/** A value in base units (亩, 元, 人, 吨, 立方米, 千瓦 …), so that 30万千瓦 and 300兆瓦 can meet. */
export const Comparable = z.strictObject({
  value: z.number(),
  valueMax: z.number().nullable(),
  unit: z.string(),
});
export type Comparable = z.infer<typeof Comparable>;

/** One figure of a plan in `targets.json`; every field's meaning is told in README, 数据说明. */
export const TargetRecord = z.strictObject({
  /** `<plan-id>#<anchor>-t<n>`, n counted within the entry; the part after # is an id on the plan page. */
  id: z.string(),
  plan: PlanId,
  region: RegionCode,
  clause: Anchor,
  indicator: z.string().nullable(),
  label: z.string().min(1),
  quote: z.string().min(1),
  value: z.number(),
  valueMax: z.number().nullable(),
  unit: z.string(),
  op: Op,
  kind: TargetKind,
  /** A year, `annual` (每年, 年均) or empty where the text gives none. */
  period: z.string().regex(/^(\d{4}|annual|)$/),
  since: z.string().nullable(),
  until: z.string().nullable(),
  baseline: z.strictObject({ year: z.string(), value: z.number().nullable() }).nullable(),
  status: z.enum(['target', 'actual']),
  certainty: z.string().nullable(),
  scope: z.string().nullable(),
  draft: z.boolean(),
  comparable: Comparable.nullable(),
  /** The words hold the value down: 不超过, 以内, and 控制在5.5%左右 although its op is ~. */
  cap: z.boolean(),
  /** Where the figure with its unit and bound (30家以上) stands in the entry's text. */
  figure: Range,
  /** What the 属性 column of an indicator table says of it: 约束性, 预期性 …; null in running text. */
  attribute: z.string().nullable(),
});
export type TargetRecord = z.infer<typeof TargetRecord>;

/** A number of an entry's text [from, to) that is no target; the reason is from a closed list (exclusionReasons). */
export const Unread = z.strictObject({
  plan: PlanId,
  clause: Anchor,
  from: z.int(),
  to: z.int(),
  text: z.string(),
  reason: z.string(),
});
export type Unread = z.infer<typeof Unread>;

/** A row of the catalogue; `family` joins rows that stand side by side (新增 and 累计 高标准农田). */
export const Indicator = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '应当是小写字母、数字，用连字符隔开，如 rural-houses'),
  name: z.string(),
  unit: z.string(),
  direction: z.enum(['higher', 'lower', 'neither']),
  topic: z.string(),
  targets: z.array(z.string()),
});
export type Indicator = z.infer<typeof Indicator>;

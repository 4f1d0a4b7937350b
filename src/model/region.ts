import { z } from 'zod';
import { Wording } from './wording.ts';

/** Six digits of GB/T 2260, e.g. `370405` for 台儿庄区. */
export const RegionCode = z
  .string()
  .regex(/^\d{6}$/, '应当是六位行政区划代码，写在引号里，如 "370405"');

/** A place that issues plans; 滕州市 370481 is a county although its name ends in 市. */
export const Region = z.strictObject({
  code: RegionCode,
  name: Wording,
  level: z.enum(['province', 'city', 'county']),
  parent: RegionCode.nullable(),
});
export type Region = z.infer<typeof Region>;

/** A region as the edition shows it: one or two Han characters in a seal, and a palette colour. */
export const RegionEntry = z.strictObject({
  ...Region.shape,
  siglum: z.string().min(1).max(2),
  color: z.enum(['dian', 'song', 'zhe', 'zao', 'zi', 'qing', 'mo']),
});
export type RegionEntry = z.infer<typeof RegionEntry>;

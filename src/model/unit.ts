import { z } from 'zod';
import { amountClasses } from './amount-classes.ts';

/** What a unit measures; classifiers such as 家 and 个 are `count`. */
export const UnitClass = z.enum([
  'count',
  'people',
  ...amountClasses,
  'share',
  'duration',
  'age',
  'rate',
  'other',
]);
export type UnitClass = z.infer<typeof UnitClass>;

/** One unit of measure in seeds/vocab/units.yaml: value × factor is the value in `base`. */
export const UnitYaml = z.strictObject({
  unit: z.string().min(1),
  class: UnitClass,
  base: z.string().min(1).optional(),
  factor: z.number().positive().default(1),
});
export type UnitYaml = z.infer<typeof UnitYaml>;

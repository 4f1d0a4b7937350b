import { projectSize, support, threshold } from './classes.ts';
import { baseline, condition, fraction, restated } from './comparisons.ts';
import { duration, year } from './dates.ts';
import type { Exclusion } from './exclusion.ts';
import { name, quotedName } from './names.ts';
import { namedSet, ordinal } from './ordinals.ts';

/** What is not a target, in the order in which the rules are asked. */
export const exclusions: readonly Exclusion[] = [
  quotedName,
  year,
  fraction,
  name,
  ordinal,
  restated,
  baseline,
  condition,
  duration,
  threshold,
  support,
  projectSize,
  namedSet,
];

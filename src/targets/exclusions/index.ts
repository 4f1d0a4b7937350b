import { projectSize, support, threshold } from './classes.ts';
import { baseline, condition, fraction, restated } from './comparisons.ts';
import { date, documentNumber, duration, year } from './dates.ts';
import type { Exclusion } from './exclusion.ts';
import { separator, vague } from './faults.ts';
import { name, quotedName } from './names.ts';
import { indefinite, innerNumber, namedSet, ordinal, rank } from './ordinals.ts';
import { whole } from './wholes.ts';

/** What is not a target, in the order in which the rules are asked. */
export const exclusions: readonly Exclusion[] = [
  documentNumber,
  innerNumber,
  quotedName,
  year,
  date,
  vague,
  separator,
  fraction,
  name,
  rank,
  ordinal,
  restated,
  baseline,
  condition,
  whole,
  duration,
  indefinite,
  threshold,
  support,
  projectSize,
  namedSet,
];

import { duties } from './duties.ts';
import { forms } from './forms.ts';
import { hundred } from './hundred.ts';
import { missing } from './missing.ts';
import { names } from './names.ts';
import { numbering } from './numbering.ts';
import { series } from './series.ts';
import type { Slip, SlipRule, SlipText } from './slip.ts';
import { sums } from './sums.ts';
import { tabled } from './tabled.ts';
import { times } from './times.ts';
import { totals } from './totals.ts';
import { units } from './units.ts';
import { values } from './values.ts';
import { years } from './years.ts';

const rules: readonly SlipRule[] = [
  ...[sums, totals, hundred, values, tabled, years],
  ...[numbering, series, duties, times, units, missing, forms, names],
];

/** All places of a text that do not go together, in reading order. */
export function textToSlips(text: SlipText): Slip[] {
  const order = new Map(text.entries.map(({ anchor }, at) => [anchor, at]));
  const at = ({ anchor }: Slip): number => order.get(anchor) ?? 0;
  return rules.flatMap((rule) => rule(text)).sort((a, b) => at(a) - at(b) || a.from - b.from);
}

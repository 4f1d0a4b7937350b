import type { ClauseRecord } from '../model/clause.ts';
import type { Op } from '../model/target.ts';
import type { DraftTarget } from './apply-reviews.ts';
import { headBound, headBounds, tailBounds } from './bounds.ts';
import { quantitiesAt } from './entry-to-quantities.ts';
import { foldWidth } from './fold-width.ts';
import type { Quantity } from './text-to-quantities.ts';
import type { UnitTable } from './unit-table.ts';

/** Whether the words of a quote bound its figure so: none beside the number for a plain one, the bound's word for others. */
export function opStands(
  entry: ClauseRecord,
  [from, to]: readonly [number, number],
  { op, valueMax, figure }: Pick<DraftTarget, 'op' | 'valueMax' | 'figure'>,
  units: UnitTable,
): boolean {
  if (op === 'range') return valueMax !== null;
  const folded = foldWidth(entry.text);
  const [own] = quantitiesAt(entry, figure, units);
  const start = own?.start ?? figure[0];
  const unitEnd = own?.unitEnd ?? figure[1];
  if (op === '=') return isPlain(folded.slice(0, start), own);
  const bounds = new Set<Op>([
    ...boundsIn(folded.slice(from, start), headBounds),
    ...boundsIn(folded.slice(unitEnd, to), tailBounds),
    ...(own?.tailOp == null ? [] : [own.tailOp]),
    ...(own?.more === true ? (['>'] as const) : []),
  ]);
  return bounds.has(op);
}

function isPlain(before: string, own: Quantity | undefined): boolean {
  return headBound(before.trimEnd()) === null && own?.tailOp == null && own?.more !== true;
}

/** What the words of a stretch bound, wherever they stand in it; 不低于 is no 低于. */
function boundsIn(words: string, table: readonly (readonly [RegExp, Op])[]): Op[] {
  let rest = words;
  return table.flatMap(([pattern, op]) => {
    const anywhere = new RegExp(pattern.source.replace(/^\^|\$$/gu, ''), 'gu');
    const before = rest;
    rest = rest.replace(anywhere, (found) => '\u0000'.repeat(found.length));
    return rest === before ? [] : [op];
  });
}

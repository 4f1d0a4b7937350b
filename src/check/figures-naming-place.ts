import { parseRef } from '../address/reference.ts';
import type { Differs } from '../model/follow-up.ts';
import { foldText } from '../text/fold-text.ts';
import type { NamedThere } from './figures-to-relation.ts';
import type { Holdings } from './holdings.ts';
import type { FigureClaim } from './claim.ts';
import type { Held } from './verdict.ts';
import { maskFigure } from './wording.ts';

/** What parts no two figures of one thing. */
const beside: readonly Differs[] = ['bound', 'certainty', 'status'];

/**
 * Which of some figures, in the same words as a text's and of the place that it is of as a whole, stand in a sentence
 * that names the same other place: 力争恩阳区入选…，实现旅游收入80亿元 in the report of its city.
 */
export async function figuresNamingPlace(
  claim: FigureClaim,
  held: readonly Held[],
  { find }: Pick<Holdings, 'find'>,
): Promise<NamedThere> {
  const named = new Set<string>();
  const place = foldText(claim.place?.name ?? '');
  for (const { target, clause, quote, differs, apart } of held) {
    if (target === null || !apart.includes('place') || place === '') continue;
    if (differs.some((one) => !beside.includes(one))) continue;
    if (maskFigure(claim) !== maskFigure({ quote, unit: claim.unit })) continue;
    const { plan, anchor } = parseRef(clause);
    const entry = (await find(quote)).find((one) => one.plan.id === plan && one.anchor === anchor);
    if (entry === undefined) continue;
    if (claim.own !== null && claim.own.code !== entry.plan.region.code) continue;
    const at = entry.folded.indexOf(foldText(quote));
    const sentence = entry.folded.slice(entry.folded.lastIndexOf('。', at) + 1, at + quote.length);
    if (sentence.includes(place)) named.add(target);
  }
  return named;
}

import { refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';
import { groupBy } from '../reader/group-by.ts';
import { foldText } from '../text/fold-text.ts';
import { levels, longestName } from './text-to-places.ts';

/**
 * Figures, by their ids → the places that their own sentences name up to where their words end, each document's own
 * aside: 力争恩阳区入选…，实现旅游收入80亿元 in the report of its city.
 */
export function targetsToNames(
  targets: readonly TargetRecord[],
  clauses: readonly Pick<ClauseRecord, 'plan' | 'anchor' | 'text'>[],
  plans: readonly Pick<PlanRecord, 'id' | 'region'>[],
  places: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const names = new Set([...places, ...plans.map(({ region }) => region.name)]);
  const nameOf = new Map(plans.map(({ id, region }) => [id, region.name]));
  const byEntry = groupBy(targets, ({ plan, clause }) => refOf({ plan, anchor: clause }));
  const found = new Map<string, readonly string[]>();
  for (const clause of clauses) {
    const own = byEntry.get(refOf(clause));
    const folded = own === undefined ? '' : foldText(clause.text);
    if (own === undefined || textToNames(folded, names).length === 0) continue;
    for (const { id, quote } of own) {
      const words = foldText(quote);
      const at = folded.indexOf(words);
      const sentence = folded.slice(folded.lastIndexOf('。', at) + 1, at + words.length);
      const some = textToNames(sentence, names).filter((name) => name !== nameOf.get(clause.plan));
      if (at >= 0 && some.length > 0) found.set(id, some);
    }
  }
  return found;
}

/** The names that stand anywhere in a text: 枣庄市 and 台儿庄区 in 枣庄市台儿庄区. */
function textToNames(text: string, names: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (let end = 2; end <= text.length; end += 1) {
    if (!levels.includes(text.charAt(end - 1))) continue;
    for (let from = Math.max(0, end - longestName); from <= end - 2; from += 1) {
      const name = text.slice(from, end);
      if (names.has(name)) found.add(name);
    }
  }
  return [...found];
}

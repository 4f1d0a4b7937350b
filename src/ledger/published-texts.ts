import type { PlanContent } from '../model/plan-content.ts';

/** The texts behind all ids of a plan that can be linked to: entries and the lists inside clauses. */
export type PublishedTexts = ReadonlyMap<string, string>;

/** Takes them out of what was read of a plan. */
export function publishedTexts({
  clauses,
  items,
}: Pick<PlanContent, 'clauses' | 'items'>): PublishedTexts {
  const texts = new Map(clauses.map(({ anchor, text }) => [anchor, text]));
  for (const { anchor, clause, range } of items) {
    texts.set(anchor, (texts.get(clause) ?? '').slice(...range));
  }
  return texts;
}

import type { ComparedClause } from '../compare/compare-rows.ts';

/** So many documents can be read side by side, of so many characters together. */
const mostPlans = 8;
const mostCharacters = 45_000;

/** The plans whose clauses on a topic stand side by side on its page; null where these are too many or too long for it. */
export function topicColumns(
  clauses: ReadonlyMap<string, readonly ComparedClause[]>,
): string[] | null {
  const texts = [...clauses.values()].flat().map(({ text }) => text.length);
  const characters = texts.reduce((sum, length) => sum + length, 0);
  return clauses.size > mostPlans || characters > mostCharacters ? null : [...clauses.keys()];
}

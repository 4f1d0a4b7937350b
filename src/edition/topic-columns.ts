import type { ComparedClause } from '../compare/compare-rows.ts';

/** So many documents can be read side by side, of so many characters together. */
const mostPlans = 8;
const mostCharacters = 45_000;

/** The plans whose clauses on a topic stand side by side on its page; null where these are too many or too long for it. */
export function topicColumns(
  topic: string,
  clauses: ReadonlyMap<string, readonly ComparedClause[]>,
): string[] | null {
  const plans: string[] = [];
  let characters = 0;
  for (const [plan, list] of clauses) {
    const own = list.filter(({ topics }) => topics.includes(topic));
    if (own.length > 0) plans.push(plan);
    characters += own.reduce((sum, { text }) => sum + text.length, 0);
  }
  return plans.length > mostPlans || characters > mostCharacters ? null : plans;
}

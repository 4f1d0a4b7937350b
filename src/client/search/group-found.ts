import type { Found } from '../../search/query/entries-to-answer.ts';
import { foundToScore } from '../../search/query/found-to-score.ts';
import type { Group } from './render-results.ts';

/** Hits by document; by relevance, the document with the best hit first and its best hit on top. */
export function groupFound(found: Found[], sort: 'document' | 'relevance'): Group[] {
  const scores = new Map(found.map((one) => [one, sort === 'relevance' ? foundToScore(one) : 0]));
  const groups = new Map<string, Group & { best: number }>();
  for (const one of found) {
    const { plan } = one.entry;
    const group = groups.get(plan.id) ?? { plan, found: [], best: 0 };
    group.found.push(one);
    group.best = Math.max(group.best, scores.get(one) ?? 0);
    groups.set(plan.id, group);
  }
  const sorted = [...groups.values()];
  if (sort === 'document') return sorted;
  for (const group of sorted) {
    group.found.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  }
  return sorted.sort((a, b) => b.best - a.best);
}

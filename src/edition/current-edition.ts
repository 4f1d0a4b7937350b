import { planOfRef } from '../address/reference.ts';
import { supersededPlans } from '../model/superseded-plans.ts';
import type { Edition } from './edition.ts';

/**
 * The edition without what a later one replaced: charts, headlines, medians, rows and the comparison are made from it.
 * The edition itself where nothing was replaced.
 */
export function currentEdition(edition: Edition): Edition {
  return editionWithout(edition, supersededPlans(edition.plans));
}

/** An edition as if some of its plans were not in it; the edition itself where there are none. */
export function editionWithout(edition: Edition, gone: ReadonlySet<string>): Edition {
  if (gone.size === 0) return edition;
  const holds = ({ plan }: { readonly plan: string }): boolean => !gone.has(plan);
  const standing = (refs: readonly string[]): string[] =>
    refs.filter((ref) => !gone.has(planOfRef(ref)));
  const byPlan = <T>(all: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...all].filter(([plan]) => !gone.has(plan)));
  const bodies = edition.bodies
    .map((body) => ({ ...body, clauses: standing(body.clauses) }))
    .filter(({ clauses }) => clauses.length > 0);
  const kinds = new Set(bodies.flatMap((body) => body.kinds));
  return {
    ...edition,
    plans: edition.plans.filter(({ id }) => !gone.has(id)),
    clauses: edition.clauses.filter(holds),
    items: edition.items.filter(holds),
    targets: edition.targets.filter(holds),
    unread: edition.unread.filter(holds),
    indicators: edition.indicators
      .map((indicator) => ({ ...indicator, targets: standing(indicator.targets) }))
      .filter(({ targets }) => targets.length > 0),
    topics: edition.topics.map((topic) => ({ ...topic, clauses: standing(topic.clauses) })),
    bodies,
    bodyKinds: edition.bodyKinds.filter(({ id }) => kinds.has(id)),
    silent: edition.silent.filter(holds),
    projects: edition.projects.filter(holds),
    matches: byPlan(edition.matches),
    mentions: byPlan(edition.mentions),
    promises: byPlan(edition.promises),
    removed: edition.removed.filter(holds),
    messages: edition.messages.filter(holds),
  };
}

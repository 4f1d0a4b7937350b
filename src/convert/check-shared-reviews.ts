import { profileSource } from '../compare/profile-source.ts';
import { validMatches } from '../compare/valid-matches.ts';
import { clausesToBodies } from '../duty/clauses-to-bodies.ts';
import type { PlanContent } from '../model/plan-content.ts';
import type { Collection } from '../seed/collection.ts';
import { loadTopics } from '../seed/load-topics.ts';
import { readBodyVocabulary } from '../seed/read-body-vocabulary.ts';
import type { Reviews } from '../seed/read-reviews.ts';
import { gatherFaults } from '../model/seed-error.ts';

/**
 * Throws SeedError where corrections that are no plan's (bodies.yaml, counterparts.yaml) do not fit what was read of
 * all plans: the edition applies them, and would say so only after content/ is written.
 */
export function checkSharedReviews(
  collection: Collection,
  { bodies, counterparts }: Reviews,
  contents: readonly PlanContent[],
): void {
  const clauses = contents.flatMap((content) => content.clauses);
  const plans = contents.map(({ plan }) => plan);
  gatherFaults(
    () => {
      if (bodies.length > 0)
        clausesToBodies(clauses, plans, readBodyVocabulary(collection), bodies);
    },
    () => {
      if (counterparts.length === 0) return;
      const targets = contents.flatMap((content) => content.targets);
      const source = profileSource(clauses, targets, loadTopics(collection));
      validMatches(plans, clauses, source, counterparts);
    },
  );
}

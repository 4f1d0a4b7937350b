import type { PlanYaml } from '../model/plan.ts';
import type { Collection } from '../seed/collection.ts';
import { loadGlossary } from '../seed/load-glossary.ts';
import { loadIndicators } from '../seed/load-indicators.ts';
import { checkRowTopics } from '../seed/check-row-topics.ts';
import { checkVocabNames } from '../seed/check-vocab-names.ts';
import { loadPublication } from '../seed/load-publication.ts';
import { loadTopics } from '../seed/load-topics.ts';
import { loadUnits } from '../seed/load-units.ts';
import { loadWordings } from '../seed/load-wordings.ts';
import { readBodyVocabulary } from '../seed/read-body-vocabulary.ts';
import { readPlanIds, readPlanYamls } from '../seed/read-plans.ts';
import { readReviews } from '../seed/read-reviews.ts';
import { placeOfPlan } from '../seed/place-of-plan.ts';
import { readPlaces } from '../seed/read-regions.ts';
import { shownRegions } from '../seed/shown-regions.ts';
import { gatherFaults } from '../model/seed-error.ts';
import type { Term } from '../model/term.ts';
import type { Publication } from '../model/publication.ts';
import type { BodyVocabulary } from '../seed/body-vocabulary.ts';
import type { Tables } from './convert-plan.ts';
import { type Vocabulary, vocabularyToTables } from '../reader/vocabulary.ts';

/** All hand-kept tables of a collection: those that reading takes, and those that only the edition takes. */
export interface CollectionTables extends Tables {
  readonly bodies: BodyVocabulary;
  readonly publication: Publication;
  readonly glossary: readonly Term[];
}

/**
 * All hand-kept tables of a collection, its places as they are when `coming` plans are there too; throws SeedError
 * with the faults of all files at once, those of plans only where `yamlsOf` tells them.
 */
export function loadTables(
  collection: Collection,
  coming: readonly PlanYaml[] = [],
  yamlsOf: (collection: Collection) => ReadonlyMap<string, PlanYaml> = readPlanYamls,
): CollectionTables {
  const [yamls, places, taxonomy, reviews, units, catalogue, bodies, publication, glossary] =
    gatherFaults(
      () => yamlsOf(collection),
      () => readPlaces(collection),
      () => loadTopics(collection),
      () => readReviews(collection, readPlanIds(collection)),
      () => loadUnits(collection),
      () => loadIndicators(collection),
      // Taken later, by the edition; a fault in them is told now, with the others.
      () => readBodyVocabulary(collection),
      () => loadPublication(collection),
      () => loadGlossary(collection),
      () => loadWordings(collection),
      () => checkVocabNames(collection),
    );
  checkRowTopics(catalogue, taxonomy);
  const ofPlans = [...yamls.values(), ...coming].map((yaml: PlanYaml) => placeOfPlan(places, yaml));
  const names = shownRegions(places, ofPlans).map(({ name }) => name);
  const vocabulary: Vocabulary = { taxonomy, units, catalogue, places: names };
  const ofEdition = { bodies, publication, glossary };
  return { ...vocabularyToTables(vocabulary), places, reviews, vocabulary, ...ofEdition };
}

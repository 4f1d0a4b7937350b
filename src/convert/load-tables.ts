import type { Collection } from '../seed/collection.ts';
import { loadTopicReviews } from '../seed/load-topic-reviews.ts';
import { loadTopics } from '../seed/load-topics.ts';
import { readRegions } from '../seed/read-regions.ts';
import { loadFigureTables } from './entries-to-figures.ts';
import type { Tables } from './convert-plan.ts';

/** All hand-kept tables of a collection. */
export function loadTables(collection: Collection): Tables {
  const regions = readRegions(collection);
  return {
    regions,
    taxonomy: loadTopics(collection),
    topicReviews: loadTopicReviews(collection),
    figures: loadFigureTables(collection, regions),
  };
}

import { join } from 'node:path';
import { loadTopicReviews, topicReviewsFile } from '../seed/load-topic-reviews.ts';
import { loadTopics, topicsFile } from '../seed/load-topics.ts';
import { readRegions } from '../seed/read-regions.ts';
import { loadFigureTables } from './entries-to-figures.ts';
import type { Tables } from './convert-plan.ts';

/** All hand-kept tables below a project's folder. */
export function loadTables(root: string): Tables {
  const regions = readRegions(root);
  return {
    regions,
    taxonomy: loadTopics(join(root, topicsFile)),
    topicReviews: loadTopicReviews(join(root, topicReviewsFile)),
    figures: loadFigureTables(root, regions),
  };
}

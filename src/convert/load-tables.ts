import { join } from 'node:path';
import { loadTopicReviews, topicReviewsFile } from '../seed/load-topic-reviews.ts';
import { loadTopics, topicsFile } from '../seed/load-topics.ts';
import { readRegions } from '../seed/read-regions.ts';
import type { Tables } from './convert-plan.ts';

/** All hand-kept tables below a project's folder. */
export function loadTables(root: string): Tables {
  return {
    regions: readRegions(root),
    taxonomy: loadTopics(join(root, topicsFile)),
    topicReviews: loadTopicReviews(join(root, topicReviewsFile)),
  };
}

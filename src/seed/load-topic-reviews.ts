import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ClauseRef } from '../model/clause.ts';
import type { Collection } from './collection.ts';
import { readYaml } from './read-yaml.ts';

const TopicReview = z.strictObject({
  entry: ClauseRef,
  topics: z.array(z.string().min(1)).min(1).max(3),
  reason: z.string().min(1),
});
export type TopicReview = z.infer<typeof TopicReview>;

const Reviews = z.array(TopicReview).nullable();

/** Reads a person's corrections of topics (entry, the topics it shall have, why); none where the file is absent. */
export function loadTopicReviews(collection: Collection): TopicReview[] {
  const file = `${collection.reviews}/topics.yaml`;
  if (!existsSync(join(collection.root, file))) return [];
  return readYaml(collection.root, file, Reviews) ?? [];
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ClauseRef } from '../model/clause.ts';
import type { Collection } from './collection.ts';

const TopicReview = z.strictObject({
  entry: ClauseRef,
  topics: z.array(z.string().min(1)).min(1).max(3),
  reason: z.string().min(1),
});
export type TopicReview = z.infer<typeof TopicReview>;

const Reviews = z.array(TopicReview);

/** Reads a person's corrections of topics (entry, the topics it shall have, why); none where the file is absent. */
export function loadTopicReviews(collection: Collection): TopicReview[] {
  const file = `${collection.reviews}/topics.yaml`;
  const path = join(collection.root, file);
  if (!existsSync(path)) return [];
  const read = Reviews.safeParse(parse(readFileSync(path, 'utf8')) ?? []);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new Error(
    `${file}: entry ${issue?.path.join('.') || '(top)'}: ${issue?.message ?? 'unreadable'}. ` +
      'Expected a list of {entry: <plan-id>#<anchor>, topics: [one to three ids], reason: …}.',
  );
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Collection } from './collection.ts';
import { readYaml } from './read-yaml.ts';
import { ReviewYaml } from '../model/review.ts';

/** reviews/<plan-id>.yaml → a person's corrections of its figures; no file, no corrections. */
export function loadTargetReviews(collection: Collection, plan: string): ReviewYaml[] {
  const file = `${collection.reviews}/${plan}.yaml`;
  if (!existsSync(join(collection.root, file))) return [];
  return readYaml(collection.root, file, z.array(ReviewYaml).nullable()) ?? [];
}

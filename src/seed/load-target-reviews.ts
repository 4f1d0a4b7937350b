import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Collection } from './collection.ts';
import { SeedError } from './seed-error.ts';
import { ReviewYaml } from '../model/review.ts';

/** reviews/<plan-id>.yaml → a person's corrections of its figures; no file, no corrections. */
export function loadTargetReviews(collection: Collection, plan: string): ReviewYaml[] {
  const file = `${collection.reviews}/${plan}.yaml`;
  const path = join(collection.root, file);
  if (!existsSync(path)) return [];
  const result = z.array(ReviewYaml).safeParse(parse(readFileSync(path, 'utf8')) ?? []);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new SeedError(
      `${file}, ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a list of corrections'}; write { clause, figure, action: set|drop|add, set?, reason }`,
    );
  }
  return result.data;
}

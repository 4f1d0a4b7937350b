import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { SeedError } from './seed-error.ts';
import { ReviewYaml } from '../model/review.ts';

/** seeds/reviews/<plan-id>.yaml → a person's corrections of its figures; no file, no corrections. */
export function loadTargetReviews(plan: string, folder = 'seeds/reviews'): ReviewYaml[] {
  const file = join(folder, `${plan}.yaml`);
  if (!existsSync(file)) return [];
  const result = z.array(ReviewYaml).safeParse(parse(readFileSync(file, 'utf8')) ?? []);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new SeedError(
      `${file}, ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a list of corrections'}; write { clause, figure, action: set|drop|add, set?, reason }`,
    );
  }
  return result.data;
}

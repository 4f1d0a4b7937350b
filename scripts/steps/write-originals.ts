import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlanRecord } from '../../src/model/plan.ts';

/** Copies the originals that the site hands out, untouched, to their places; returns how many. */
export function writeOriginals(
  root: string,
  dist: string,
  plans: readonly Pick<PlanRecord, 'source'>[],
): number {
  const copies = plans.flatMap(({ source: { original, copy } }) =>
    original === null || copy?.file == null ? [] : [[original, copy.file] as const],
  );
  for (const [from, to] of copies) {
    mkdirSync(dirname(join(dist, to)), { recursive: true });
    copyFileSync(join(root, from), join(dist, to));
  }
  return copies.length;
}

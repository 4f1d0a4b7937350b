import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeptFiles } from './kept-files.ts';

/**
 * Files of dist/ that are made of the program alone: taken together from the last build while it was the same program's,
 * else made. Tells whether they were made.
 */
export async function madeByProgram(
  dist: string,
  paths: readonly string[],
  kept: KeptFiles,
  make: () => unknown,
): Promise<boolean> {
  const taken = paths.map((path) => kept.take(path));
  const whole = taken.every((bytes) => bytes !== null);
  if (!whole) await make();
  paths.forEach((path, at) => {
    const file = join(dist, path);
    const bytes = whole ? taken[at] : null;
    if (bytes != null) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    kept.keep(path, bytes ?? readFileSync(file));
  });
  return !whole;
}

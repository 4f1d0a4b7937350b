import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { SeedError, seedFaults } from './seed-error.ts';

/** Reads a YAML file below the project's folder and checks it; throws SeedError naming file, key, found, expected. */
export function readYaml<T>(root: string, file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parseFile(root, file));
  if (result.success) return result.data;
  throw new SeedError(seedFaults(file, parseFile(root, file), result.error));
}

function parseFile(root: string, file: string): unknown {
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    throw new SeedError(
      `${file}: found no such file; expected one beside source.txt. Create it as README, 新增一份文件, tells.`,
    );
  }
  try {
    return parse(text) as unknown;
  } catch (error) {
    const reason =
      (error instanceof Error ? error.message : String(error)).split(':\n', 1)[0] ?? '';
    throw new SeedError(`${file}: found no valid YAML (${reason}). Correct the line named.`);
  }
}

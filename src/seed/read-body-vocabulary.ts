import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { BodyVocabulary } from './body-vocabulary.ts';

const FILE = 'seeds/vocab/bodies.yaml';

/** The table of departments under a project's folder; throws with file, key path, found and expected. */
export function readBodyVocabulary(root: string): BodyVocabulary {
  const result = BodyVocabulary.safeParse(parse(readFileSync(join(root, FILE), 'utf8')));
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(
    `${FILE} does not fit its schema (src/seed/body-vocabulary.ts):\n${faults.join('\n')}`,
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Collection, vocabFile } from './collection.ts';
import { SeedError } from './seed-error.ts';
import { UnitYaml } from '../model/unit.ts';

/** A collection's units.yaml → its units; an unknown class or a unit named twice is a named error. */
export function loadUnits(collection: Collection): UnitYaml[] {
  const { root, file } = vocabFile(collection, 'units.yaml');
  const result = z.array(UnitYaml).safeParse(parse(readFileSync(join(root, file), 'utf8')));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new SeedError(
      `${file}, ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a list of units'}; write { unit, class, base?, factor? }`,
    );
  }
  const seen = new Set<string>();
  for (const { unit } of result.data) {
    if (seen.has(unit)) {
      throw new SeedError(
        `${file}: expected each unit once, found ${unit} twice; delete one of the lines`,
      );
    }
    seen.add(unit);
  }
  return result.data;
}

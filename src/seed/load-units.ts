import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { SeedError } from './seed-error.ts';
import { UnitYaml } from '../model/unit.ts';

/** seeds/vocab/units.yaml → its units; an unknown class or a unit named twice is a named error. */
export function loadUnits(file = 'seeds/vocab/units.yaml'): UnitYaml[] {
  const result = z.array(UnitYaml).safeParse(parse(readFileSync(file, 'utf8')));
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

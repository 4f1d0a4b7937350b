import { z } from 'zod';
import type { Collection } from './collection.ts';
import { readVocab } from './read-yaml.ts';
import { UnitYaml } from '../model/unit.ts';

/** The rows of units.yaml, each unit once. */
const UnitsYaml = z.array(UnitYaml).superRefine((units, context) => {
  const seen = new Set<string>();
  const known = new Set(units.map(({ unit }) => unit));
  for (const [at, { unit, base }] of units.entries()) {
    if (base !== undefined && !known.has(base)) {
      const message = `应当是表里另一行的单位，如 亩；没有“${base}”这一行。请改正，或加上这一行`;
      context.addIssue({ code: 'custom', path: [at, 'base'], message });
    }
    if (seen.has(unit)) {
      const message = '不能写两次，每个单位应当只有一行。请删去一行';
      context.addIssue({ code: 'custom', path: [at, 'unit'], message });
    }
    seen.add(unit);
  }
});

/** A collection's units of measure (units.yaml), each once. */
export function loadUnits(collection: Collection): UnitYaml[] {
  return readVocab(collection, 'units.yaml', UnitsYaml);
}

import { z } from 'zod';
import { RegionEntry } from '../model/region.ts';
import { type Collection, vocabFile } from './collection.ts';
import { readYaml } from './read-yaml.ts';
import { SeedError } from './seed-error.ts';

/** The places of a collection's regions.yaml; codes are unique and every parent is listed. */
export function readRegions(collection: Collection): RegionEntry[] {
  const { root, file } = vocabFile(collection, 'regions.yaml');
  const regions = readYaml(root, file, z.array(RegionEntry));
  const codes = new Set(regions.map(({ code }) => code));
  for (const { code, parent } of regions) {
    if (regions.filter((each) => each.code === code).length > 1) {
      throw new SeedError(`${file}: found code ${code} twice; expected it once. Remove one.`);
    }
    if (parent !== null && !codes.has(parent)) {
      throw new SeedError(
        `${file}, ${code}.parent: found ${parent}; expected a code of this list. Add the region above.`,
      );
    }
  }
  return regions;
}

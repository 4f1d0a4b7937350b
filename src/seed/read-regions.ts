import { z } from 'zod';
import { RegionEntry } from '../model/region.ts';
import { PATHS } from './paths.ts';
import { readYaml } from './read-yaml.ts';
import { SeedError } from './seed-error.ts';

/** The places of seeds/vocab/regions.yaml; codes are unique and every parent is listed. */
export function readRegions(root: string): RegionEntry[] {
  const regions = readYaml(root, PATHS.regions, z.array(RegionEntry));
  const codes = new Set(regions.map(({ code }) => code));
  for (const { code, parent } of regions) {
    if (regions.filter((each) => each.code === code).length > 1) {
      throw new SeedError(
        `${PATHS.regions}: found code ${code} twice; expected it once. Remove one.`,
      );
    }
    if (parent !== null && !codes.has(parent)) {
      throw new SeedError(
        `${PATHS.regions}, ${code}.parent: found ${parent}; expected a code of this list. Add the region above.`,
      );
    }
  }
  return regions;
}

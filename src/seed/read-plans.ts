import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PlanId, PlanYaml } from '../model/plan.ts';
import type { Collection } from './collection.ts';
import { readYaml } from './read-yaml.ts';
import { SeedError } from './seed-error.ts';

/** One plan as people gave it to us. */
export interface SeedPlan {
  readonly id: string;
  readonly yaml: PlanYaml;
  /** Path of the source below the collection's folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The ids of all plans: the folders of plans/ in the order of their names. */
export function readPlanIds({ root, plans }: Collection): string[] {
  const names = readdirSync(join(root, plans), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  for (const name of names) {
    const id = PlanId.safeParse(name);
    if (!id.success) {
      throw new SeedError(
        `${plans}/${name}: found a folder name that is no plan id; expected lower-case letters, digits and hyphens. Rename it.`,
      );
    }
    const twin = names.find(
      (other) => other !== name && other.toLowerCase() === name.toLowerCase(),
    );
    if (twin !== undefined) {
      throw new SeedError(
        `${plans}: found two plans with one id, ${name} and ${twin}; expected different ids. Rename one.`,
      );
    }
  }
  return names;
}

/** One plan's yaml and the bytes of its source; throws SeedError where one is missing or wrong. */
export function readPlan({ root, plans }: Collection, id: string): SeedPlan {
  const folder = `${plans}/${id}`;
  const yaml = readYaml(root, `${folder}/plan.yaml`, PlanYaml);
  const file = `${folder}/source.txt`;
  if (!existsSync(join(root, file))) {
    throw new SeedError(
      `${file}: found no such file; expected the source's text exactly as obtained. Add it.`,
    );
  }
  if (yaml.supersedes !== null && !existsSync(join(root, plans, yaml.supersedes))) {
    throw new SeedError(
      `${folder}/plan.yaml, supersedes: found ${yaml.supersedes}; expected the id of a plan in ${plans}, or null.`,
    );
  }
  return { id, yaml, file, bytes: readFileSync(join(root, file)) };
}

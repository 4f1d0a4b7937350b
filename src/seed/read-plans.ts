import { lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PlanId, PlanYaml } from '../model/plan.ts';
import type { Collection } from './collection.ts';
import { seedFileFault } from './read-seed-file.ts';
import { readYaml } from './read-yaml.ts';
import { type Fault, SeedError, gatherFaults } from '../model/seed-error.ts';

/** One plan as people gave it to us. */
export interface SeedPlan {
  readonly id: string;
  readonly yaml: PlanYaml;
  /** Path of the source below the collection's folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** `source.json`, what the original held besides its lines; null where the source is a text that people put there. */
  readonly stored: Uint8Array | null;
  /** The original as it was received, where it is kept. */
  readonly original: Uint8Array | null;
}

/** The ids of all plans: the folders of plans/ in the order of their names. */
export function readPlanIds({ root, plans }: Collection): string[] {
  const folder = lstatSync(join(root, plans), { throwIfNoEntry: false });
  if (folder?.isDirectory() !== true) {
    throw new SeedError({
      file: plans,
      found:
        folder === undefined
          ? '没有这个文件夹'
          : folder.isSymbolicLink()
            ? '这是一个链接（快捷方式）'
            : '这不是文件夹',
      expected: '应当是真的文件夹，里面每份文件一个子文件夹',
      mend: `请恢复它：git checkout -- ${plans}（不用 git 的，从备份里拷回）`,
    });
  }
  const entries = readdirSync(join(root, plans), { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const links = entries
    .filter((entry) => entry.isSymbolicLink())
    .map(({ name }): Fault => ({
      file: `${plans}/${name}`,
      found: '这是一个链接（快捷方式）',
      expected: '应当是真的文件夹，里面有 plan.yaml 和 source.txt',
      mend: '请把它所指的文件夹拷到这里',
    }));
  const faults = names.flatMap((name): Fault[] => {
    const [issue] = PlanId.safeParse(name).error?.issues ?? [];
    if (issue === undefined) return [];
    const [expected = '', mend = '请改名'] = issue.message.split('。');
    return [{ file: `${plans}/${name}`, found: '文件夹的名字不能作编号', expected, mend }];
  });
  if (links.length + faults.length > 0) throw new SeedError(...links, ...faults);
  return names;
}

/** What people say of every plan of which it can be read, by id; faults are for others to tell. */
export function readablePlanYamls(collection: Collection): Map<string, PlanYaml> {
  return sortPlanYamls(collection).yamls;
}

/** Plans whose plan.yaml and source can be read, and what is wrong with each of the others. */
export function sortPlanYamls(collection: Collection): {
  yamls: Map<string, PlanYaml>;
  faults: Map<string, readonly string[]>;
} {
  const yamls = new Map<string, PlanYaml>();
  const faults = new Map<string, readonly string[]>();
  for (const id of readPlanIds(collection)) {
    try {
      yamls.set(id, readPlanYaml(collection, id));
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      faults.set(id, error.lines);
    }
  }
  // Whose predecessor cannot be read is left out with it; one that leads nowhere is a fault of its own.
  for (let left = -1; left !== yamls.size;) {
    left = yamls.size;
    for (const id of [...yamls.keys()]) {
      const fault = supersedesFault(collection, id, yamls);
      if (fault === null) continue;
      faults.set(id, new SeedError(fault).lines);
      yamls.delete(id);
    }
  }
  return { yamls, faults };
}

/** What people say of every plan, by id; throws SeedError with the faults of all of them and between them. */
export function readPlanYamls(collection: Collection): Map<string, PlanYaml> {
  const ids = readPlanIds(collection);
  const yamls = gatherFaults(...ids.map((id) => () => readPlanYaml(collection, id)));
  const plans = new Map(ids.map((id, at) => [id, yamls[at] as PlanYaml]));
  const faults = ids.flatMap((id) => supersedesFault(collection, id, plans) ?? []);
  if (faults.length > 0) throw new SeedError(...faults);
  return plans;
}

/** One plan's yaml and the bytes of its source; throws SeedError where one is missing or wrong. */
export function readPlan(collection: Collection, id: string): SeedPlan {
  const yaml = readPlanYaml(collection, id);
  const folder = `${collection.plans}/${id}`;
  const file = `${folder}/source.txt`;
  const read = (name: string): Uint8Array => readFileSync(join(collection.root, folder, name));
  return {
    id,
    yaml,
    file,
    bytes: read('source.txt'),
    stored: isFile(join(collection.root, folder, 'source.json')) ? read('source.json') : null,
    original: yaml.original === null ? null : read(yaml.original),
  };
}

function readPlanYaml({ root, plans }: Collection, id: string): PlanYaml {
  const folder = `${plans}/${id}`;
  const [yaml] = gatherFaults(
    () => readYaml(root, `${folder}/plan.yaml`, PlanYaml),
    () => {
      const fault = seedFileFault(root, `${folder}/source.txt`, sourceNeed);
      if (fault !== null) throw fault;
    },
  );
  if (yaml.original === null || isFile(join(root, folder, yaml.original))) return yaml;
  throw new SeedError({
    file: `${folder}/plan.yaml`,
    key: 'original',
    found: `写的是“${yaml.original}”，这个文件夹里没有它`,
    expected: '应当是同一文件夹里原件的文件名，如 original.pdf',
    mend: '请把原件放进来，没有就写 null',
  });
}

const sourceNeed = {
  expected: '应当有原文，收到时什么样就什么样，如一个 UTF-8 或 GB18030 的文本文件',
  mend: '请把原文存成这个文件',
};

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** A predecessor that is not there, or a circle of them. */
function supersedesFault(
  { plans: folder }: Collection,
  id: string,
  plans: ReadonlyMap<string, PlanYaml>,
): Fault | null {
  const before = plans.get(id)?.supersedes ?? null;
  const fault = (found: string, mend: string): Fault => ({
    file: `${folder}/${id}/plan.yaml`,
    key: 'supersedes',
    found: `写的是“${before ?? ''}”，${found}`,
    expected: `应当是 ${folder}/ 里它所取代的另一份文件的编号，如 mouqu-plan-2023-draft，没有就写 null`,
    mend,
  });
  if (before === null) return null;
  if (before === id) return fault('是它自己', '请改成被取代的那一份，没有就写 null');
  if (!plans.has(before)) return fault('没有这个文件夹', '请改正编号，或写 null');
  const seen = new Set<string>([id]);
  for (let at: string | null = before; at !== null; at = plans.get(at)?.supersedes ?? null) {
    if (at === id) return fault(`绕了一圈：${[...seen, id].join(' → ')}`, '请改正其中一份');
    if (seen.has(at)) return null;
    seen.add(at);
  }
  return null;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { convertSeed, type ConvertedPlan } from '../../src/convert/convert-plans.ts';
import { intakeToSource, type SourceFiles } from '../../src/convert/intake-to-source.ts';
import { loadTables } from '../../src/convert/load-tables.ts';
import { readIntake } from '../../src/reader/read-document.ts';
import { sha256 } from '../../src/convert/seed-to-intake.ts';
import type { Given, PlanGuess } from '../../src/guess/guess.ts';
import { guessToPlan } from '../../src/guess/guess-plan.ts';
import { originalName } from '../../src/intake/original-name.ts';
import { ledgerOf } from '../../src/ledger/read-ledgers.ts';
import { PlanYaml } from '../../src/model/plan.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { planToYaml } from '../../src/seed/plan-to-yaml.ts';
import type { SeedPlan } from '../../src/seed/read-plans.ts';
import { textToSeed } from '../../src/seed/read-yaml.ts';
import { SeedError } from '../../src/model/seed-error.ts';
import { disk } from '../files/disk.ts';
import { withLock } from '../files/lock.ts';
import { writeFiles } from '../files/write-files.ts';
import type { Original } from '../read-original.ts';
import { sayCommand } from '../say-command.ts';
import { acceptPlans } from '../steps/write-plans.ts';
import type { Asker } from './asker.ts';
import { openShelf } from './open-shelf.ts';
import { settleGuess } from './settle-guess.ts';

/** What became of a file: a new plan, or one that is there already, from these very bytes. */
export type Added =
  | { readonly id: string; readonly isNew: false }
  | {
      readonly id: string;
      readonly isNew: true;
      readonly guess: PlanGuess;
      readonly plan: ConvertedPlan;
    };

/** How a file is added. */
export interface AddFrame {
  readonly collection: Collection;
  readonly given: Given;
  readonly asker: Asker | null;
}

/**
 * Takes an original into a collection: its folder, what was read of it, and its ids in the ledger. Nothing is
 * written before all of it was read, guessed and checked. Throws SeedError with one line where it cannot be.
 */
export async function addOriginal(original: Original, frame: AddFrame): Promise<Added> {
  const { collection, given, asker } = frame;
  const { bytes, intake, name } = original;
  const shelf = openShelf(collection);
  const known = shelf.sources.get(sha256(bytes));
  if (known !== undefined && (given.id ?? known) === known) return { id: known, isNew: false };
  const file = originalName(bytes, intake, name);
  const source = { intake, document: readIntake(intake, 'x'), name };
  const guess = await settleGuess(source, { ...given, original: file }, shelf, asker);
  const plan = guessToPlan(guess);
  if (plan === null) throw new Error('a guess that was settled lacks a field');
  const { id, yaml } = plan;
  const holder = shelf.plans.get(id);
  if (holder !== undefined) throw new SeedError(takenLine(collection, id, holder.title));
  if (shelf.gone.has(id))
    throw new SeedError(
      `编号 ${id} 用过，那份文件已撤下；编号不能再给别的文件用。请用 --id 另定。`,
    );
  if (yaml.supersedes !== null && !shelf.plans.has(yaml.supersedes))
    throw new SeedError(
      `--supersedes：没有 ${yaml.supersedes} 这份文件；应当是 ${collection.plans}/ 里的编号。请改正，没有就写 无。`,
    );
  // What was typed may be what plan.yaml may not hold; nothing is written that could not be read.
  textToSeed(planToYaml(yaml), `${collection.plans}/${id}/plan.yaml`, PlanYaml);
  const files = intakeToSource(intake, bytes, file);
  const tables = loadTables(collection, [yaml]);
  const converted = convertSeed(
    collection,
    filesToSeed(collection, id, yaml, files),
    ledgerOf(shelf.ledgers, id),
    tables,
  );
  await withLock(join(collection.root, collection.cache, 'lock'), 'add', () => {
    writeFolder(collection, id, [...files, ['plan.yaml', planToYaml(yaml)]]);
    acceptPlans(collection, [converted], shelf.ledgers);
  });
  return { id, isNew: true, guess, plan: converted };
}

/** A plan as it will be read from its folder. */
export function filesToSeed(
  collection: Collection,
  id: string,
  yaml: PlanYaml,
  files: SourceFiles,
): SeedPlan {
  const named = new Map(files);
  return {
    id,
    yaml,
    file: `${collection.plans}/${id}/source.txt`,
    bytes: named.get('source.txt') ?? new Uint8Array(),
    stored: named.get('source.json') ?? null,
    original: yaml.original === null ? null : (named.get(yaml.original) ?? null),
  };
}

/** A plan's folder appears whole: it is made in the cache and then renamed. */
function writeFolder(
  collection: Collection,
  id: string,
  files: readonly (readonly [name: string, bytes: Uint8Array | string])[],
): void {
  const { root, plans, cache } = collection;
  if (existsSync(join(root, plans, id))) throw new SeedError(takenLine(collection, id, id));
  const making = `${cache}/add/${id}`;
  disk.remove(join(root, making));
  writeFiles(
    root,
    files.map(([name, bytes]) => [`${making}/${name}`, bytes] as const),
  );
  disk.makeFolder(join(root, plans));
  disk.rename(join(root, making), join(root, plans, id));
}

function takenLine(collection: Collection, id: string, title: string): string {
  const say = (name: string): string => sayCommand(collection, name, id, '文件');
  return `编号 ${id} 已有“${title}”，来源与这个文件不同。同一版的更好来源：${say('correct')}；下一版：${say('replace')}；是另一份文件，请用 --id 另定编号。`;
}

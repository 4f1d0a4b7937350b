import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Collection, folderToCollection, openCollection } from '../src/seed/collection.ts';
import { SeedError } from '../src/seed/seed-error.ts';

/** What stands behind a command: the collection it is for, and everything else as it was given. */
export interface Arguments {
  collection: Collection;
  rest: string[];
}

/** Takes `--collection DIR` (or `--collection=DIR`) out of a command's arguments; without it, the repository. */
export function readArguments(args: readonly string[] = process.argv.slice(2)): Arguments {
  const rest = [...args];
  const at = rest.findIndex((arg) => arg === '--collection' || arg.startsWith('--collection='));
  if (at < 0) return { collection: folderToCollection(), rest };
  const joined = rest[at]?.slice('--collection='.length) || undefined;
  const folder = rest[at] === '--collection' ? rest[at + 1] : joined;
  rest.splice(at, rest[at] === '--collection' ? 2 : 1);
  if (folder === undefined || folder.startsWith('--')) {
    throw new SeedError(
      '--collection：后面没有文件夹。应写明资料集所在的文件夹，如 --collection ../邻市。',
    );
  }
  return { collection: openCollection(namedPath(folder)), rest };
}

/** A path as a person gave it: npm runs scripts in the project's folder, the path may be meant from where npm was called. */
export function namedPath(path: string): string {
  return existsSync(path) ? path : resolve(process.env['INIT_CWD'] ?? '.', path);
}

/** Runs a command; a fault that its user has to mend is told in its own words alone, and the exit code is 1. */
export async function runCommand(run: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(error instanceof SeedError ? error.message : error);
    process.exitCode = 1;
  }
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Collection, folderToCollection, openCollection } from '../src/seed/collection.ts';
import { SeedError } from '../src/model/seed-error.ts';

/** What stands behind a command: the collection it is for, and everything else as it was given. */
export interface Arguments {
  collection: Collection;
  rest: string[];
}

/** Takes `--collection DIR` (or `--collection=DIR`) out of a command's arguments; without it, the repository. */
export function readArguments(args: readonly string[] = process.argv.slice(2)): Arguments {
  const rest = [...args];
  refuseSwallowed(args);
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

/** The collection of a command that takes nothing else. */
export function readCollection(args: readonly string[] = process.argv.slice(2)): Collection {
  const { collection, rest } = readArguments(args);
  refuseMore(rest, 0);
  return collection;
}

/** The plain words behind a command that takes no options, at most so many; throws SeedError for others. */
export function readWords(most: number, args: readonly string[] = process.argv.slice(2)): string[] {
  refuseSwallowed(args);
  refuseMore(args, most);
  return [...args];
}

/** The same for a script that is its own command: others end it with a sentence. */
export function wordsOrStop(most: number): string[] {
  try {
    return readWords(most);
  } catch (error) {
    console.error(error instanceof SeedError ? error.message : error);
    process.exit(1);
  }
}

/** Throws SeedError where more stands behind a command than it takes, or an option that it does not know. */
export function refuseMore(rest: readonly string[], most: number): void {
  const odd = rest.find((arg, at) => at >= most || (arg.startsWith('-') && arg !== '-'));
  if (odd === undefined) return;
  throw new SeedError(
    `${odd}：这个命令不认得它；后面${most === 0 ? '应当什么也不写，或只写 --collection 文件夹' : `应当至多有 ${String(most)} 项，不带别的选项`}，如 npm run ${command()}${most === 0 ? ' -- --collection ../邻市' : ' -- 文件夹'}。请改正，或删去它。`,
  );
}

/** Options that npm takes for its own where no -- stands before them. */
const ours = ['collection', 'accept', 'check', 'why', 'keep-going'];

function refuseSwallowed(args: readonly string[]): void {
  const taken = ours.find(
    (name) =>
      process.env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined &&
      !args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  );
  if (taken === undefined) return;
  const value = ['collection', 'why'].includes(taken)
    ? taken === 'why'
      ? ' 为什么'
      : ' 文件夹'
    : '';
  throw new SeedError(
    `--${taken}：npm 把它当作自己的选项收下了，没有传给命令；前面应当有单独的 --。请写成 npm run ${command()} -- --${taken}${value}。`,
  );
}

function command(): string {
  return process.env['npm_lifecycle_event'] ?? 'build';
}

/** A path as a person gave it: npm runs scripts in the project's folder, the path may be meant from where npm was called. */
export function namedPath(path: string): string {
  return existsSync(path) ? path : resolve(process.env['INIT_CWD'] ?? '.', path);
}

/** Runs a command; a fault that its user has to mend is told in its own words alone, and the exit code is 1. */
export async function runCommand(run: () => number | Promise<number>): Promise<void> {
  // inspect | head: who has read enough ends it.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(error instanceof SeedError ? error.message : error);
    process.exitCode = 1;
  }
}

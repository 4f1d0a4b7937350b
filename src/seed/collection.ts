import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SeedError } from '../model/seed-error.ts';

/**
 * A set of documents with everything that belongs to them, as every room is handed it. All places but `root`
 * and `house` are paths below `root`, with /, as messages and records name them.
 */
export interface Collection {
  /** The collection's own folder, absolute. */
  readonly root: string;
  /** One folder a plan: source and plan.yaml. */
  readonly plans: string;
  readonly vocab: string;
  readonly reviews: string;
  readonly ledger: string;
  /** Who publishes it: a file. */
  readonly edition: string;
  /** What convert writes. */
  readonly content: string;
  /** The built site. */
  readonly dist: string;
  /** What a build may keep for the next. */
  readonly cache: string;
  /** The repository with the program, absolute; its vocabulary completes that of other collections. */
  readonly house: string;
}

const house = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/u, '');

const HOUSE_SEEDS = 'seeds/';

const WRITTEN = { content: 'content', dist: 'dist', cache: '.cache' } as const;

/** The collection in a folder; the repository itself is the one whose sources stand under seeds/. */
export function folderToCollection(folder: string = house): Collection {
  const root = resolve(folder);
  const seeds = root === house ? HOUSE_SEEDS : '';
  return {
    root,
    plans: `${seeds}plans`,
    vocab: `${seeds}vocab`,
    reviews: `${seeds}reviews`,
    ledger: `${seeds}ledger`,
    edition: `${seeds}edition.yaml`,
    ...WRITTEN,
    house,
  };
}

/** The collection in a folder that a person named; throws SeedError where there is none. */
export function openCollection(folder: string): Collection {
  const collection = folderToCollection(folder);
  if (!existsSync(join(collection.root, collection.plans))) {
    throw new SeedError(
      `${folder}：没有找到资料集。应当是一个文件夹，里面有 plans/（每份文件一个子文件夹）。` +
        '请检查 --collection 后面的路径，或用 npm run new-collection -- 文件夹 新建一个。',
    );
  }
  return collection;
}

/** The repository's table of a vocabulary that a collection's own stands upon; null for the repository itself. */
export function sharedVocab(
  collection: Collection,
  name: string,
): { root: string; file: string } | null {
  return collection.root === collection.house ? null : sharedFile(collection, name);
}

/** A file of the repository's vocabulary that serves every collection as it is. */
export function sharedFile(
  { house: root }: Collection,
  name: string,
): { root: string; file: string } {
  return { root, file: `${HOUSE_SEEDS}vocab/${name}` };
}

/** A path for people: as short as it can be said from the working folder. */
export function shownPath(collection: Collection, path: string): string {
  const full = join(collection.root, path);
  const short = relative(resolve('.'), full);
  return (short.startsWith('..') ? full : short).split(sep).join('/');
}

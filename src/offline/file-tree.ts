import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** Files of one home of the site: path from its root, parted by `/`, to bytes; sorted by path. */
export type FileTree = ReadonlyMap<string, Uint8Array>;

/** Reads a folder and everything below it; the order of the result is that of the paths' code units. */
export function folderToFileTree(folder: string): FileTree {
  const paths = listFiles(folder);
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}

/** The files whose paths pass, in the same order. */
export function selectFiles(files: FileTree, keeps: (path: string) => boolean): FileTree {
  return new Map([...files].filter(([path]) => keeps(path)));
}

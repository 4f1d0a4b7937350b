import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { namedPath } from '../read-arguments.ts';
import { savedReading } from './saved-reading.ts';

/** What stands behind `add`: files in the order in which they are taken in, and folders in folders, which are not read. */
export interface Batch {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** A file itself; of a folder the files in it, drafts first, so that what follows them finds them. */
export function findBatch(path: string): Batch {
  const full = namedPath(path);
  if (statSync(full, { throwIfNoEntry: false })?.isDirectory() !== true)
    return { files: [path], folders: [] };
  const saved = savedReading(full);
  if (saved !== null) return { files: [saved.original], folders: [] };
  const entries = readdirSync(full, { withFileTypes: true }).filter(
    ({ name }) => !/^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$)/iu.test(name),
  );
  const names = entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
  // 某县计划.html and 某县计划_files/ are one saved page
  const isOfPage = (name: string): boolean =>
    names.some(
      (file) => name.replace(/(?:_files|\.files|_文件)$/u, '') === file.replace(/\.[a-z]+$/iu, ''),
    );
  const folders = entries.flatMap((entry) =>
    entry.isDirectory() && !isOfPage(entry.name) ? [join(path, entry.name)] : [],
  );
  const isDraft = (name: string): boolean => /征求意见|草案|送审稿|draft/iu.test(name);
  const ordered = [...names.filter(isDraft), ...names.filter((name) => !isDraft(name))];
  return { files: ordered.map((name) => join(full, name)), folders: folders.sort() };
}

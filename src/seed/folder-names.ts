import { readdirSync, statSync } from 'node:fs';

/** Files that systems and people lay beside those that are read: .DS_Store, Thumbs.db, README.md. */
const beside = /^(?:\..*|~\$.*|.*~|.*\.part|desktop\.ini|Thumbs\.db|README(?:\.\w+)?)$/iu;

/** What stands in a folder and is meant to be read, by name; nothing where there is no folder. */
export function folderNames(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder)
    .filter((name) => !beside.test(name))
    .sort();
}

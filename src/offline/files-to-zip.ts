import { zipSync, type Zippable } from 'fflate';
import type { FileTree } from './file-tree.ts';
import { windowsNameProblem } from './windows-name-problem.ts';

/** The one folder at the top of the offline zip; ASCII, so that every unpacker agrees on it. */
export const OFFLINE_FOLDER = 'plan-concordance';

/**
 * Packs files into a zip under one folder; the same files and date give the same bytes on any machine.
 * `date` (`YYYY-MM-DD`; 1980 where there is none) becomes every file's time. Throws where Windows would refuse a name.
 */
export function filesToZip(files: FileTree, date: string): Uint8Array {
  const known = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : '1980-01-01';
  const [year = 1980, month = 1, day = 1] = known.split('-').map(Number);
  // A zip holds local clock time and fflate reads the local getters: local noon is the same anywhere.
  const mtime = new Date(year, month - 1, day, 12);
  const entries: Zippable = {};
  for (const [path, bytes] of files) {
    const name = `${OFFLINE_FOLDER}/${path}`;
    const problem = windowsNameProblem(name);
    if (problem !== null) throw new Error(`offline zip: ${name}: ${problem}`);
    entries[name] = [bytes, { mtime, level: 9 }];
  }
  return zipSync(entries);
}

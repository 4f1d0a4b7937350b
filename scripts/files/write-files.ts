import { dirname, join } from 'node:path';
import { disk, type Disk } from './disk.ts';
import { diskFault } from './disk-fault.ts';

/** A path below a root and what belongs in it. */
export type FileText = readonly [path: string, bytes: string | Uint8Array];

/** What a file is called until it is whole; one that is left over was never part of anything. */
export const partEnd = '.part';

/**
 * Writes files one after the other, each beside its place and then renamed into it: whoever is killed, or finds the
 * disk full, leaves every file whole, the first ones new and the others as they were.
 */
export function writeFiles(root: string, files: Iterable<FileText>, on: Disk = disk): void {
  for (const [path, bytes] of files) {
    const whole = join(root, path);
    const part = `${whole}${partEnd}`;
    try {
      on.makeFolder(dirname(whole));
      on.write(part, bytes);
      on.rename(part, whole);
    } catch (error) {
      try {
        on.remove(part);
      } catch {
        // The first fault is the one to tell.
      }
      throw diskFault(error, path, '原来的文件没有动。');
    }
  }
}

import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { SeedError } from '../../src/model/seed-error.ts';
import { disk, type Disk } from './disk.ts';
import { diskFault } from './disk-fault.ts';

/** Windows refuses to rename a folder while a program holds a file in it: these come and go. */
const held = new Set(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY']);

/** Seconds until the next try; together half a minute. */
const pauses = [0.1, 0.2, 0.5, 1, 2, 4, 8, 14];

/** Where a folder stands, where the new one was made, and where the old one goes meanwhile. */
export interface Replacement {
  readonly folder: string;
  readonly fresh: string;
  readonly old: string;
}

/**
 * Puts a finished folder in the place of another by two renamings. Where a program holds the old one, it is tried
 * again for half a minute; then the old one stays and a sentence says what to do.
 */
export async function replaceFolder(
  { folder, fresh, old }: Replacement,
  on: Disk = disk,
  pause: (seconds: number) => Promise<unknown> = (seconds) => wait(seconds * 1000),
): Promise<void> {
  on.remove(old);
  for (let tries = 0; ; tries += 1) {
    try {
      if (existsSync(folder)) on.rename(folder, old);
      try {
        on.rename(fresh, folder);
      } catch (error) {
        if (existsSync(old) && !existsSync(folder)) on.rename(old, folder);
        throw error;
      }
      break;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      const seconds = pauses[tries];
      if (!held.has(code)) throw diskFault(error, folder, '原来的网站没有动。');
      if (seconds === undefined)
        throw new SeedError(
          `${folder}：换不上新的一版（${code}）：文件夹正被别的程序占用（多半是 npm start、打开着它的资源管理器或编辑器），或者它设成了只读、你没有写入的权限。` +
            `原来的网站没有动，新的一版已经生成在 ${fresh}。请关掉占用它的程序，或改它的权限，再运行 npm run build。`,
        );
      await pause(seconds);
    }
  }
  on.remove(old);
}

/** Brings the old folder back where a run was killed between the two renamings. */
export function recoverFolder(
  { folder, old }: Omit<Replacement, 'fresh'>,
  on: Disk = disk,
): boolean {
  if (existsSync(folder) || !existsSync(old)) return false;
  on.rename(old, folder);
  return true;
}

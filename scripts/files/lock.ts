import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { SeedError } from '../../src/model/seed-error.ts';
import { diskFault } from './disk-fault.ts';

/** Who holds a lock; `since` tells a process from a later one of the same number. */
const Holder = z.object({
  pid: z.int(),
  since: z.string().nullable(),
  host: z.string(),
  command: z.string(),
});
type Holder = z.infer<typeof Holder>;

/** How a lock waits: how many half seconds, how to pass one, and where it says so. */
export interface LockWait {
  readonly tries: number;
  readonly pause: () => Promise<unknown>;
  readonly say: (line: string) => void;
}

const patiently: LockWait = {
  tries: 1200,
  pause: () => wait(500),
  say: (line) => {
    process.stderr.write(`${line}\n`);
  },
};

/**
 * Runs something while nobody else writes here: the lock is a file that only one process can create. A second one
 * waits for the first and says so; the lock of a process that is gone is taken over.
 */
export async function withLock<T>(
  file: string,
  command: string,
  run: () => T | Promise<T>,
  { tries, pause, say }: LockWait = patiently,
): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  for (let tried = 0; !take(file, command); tried += 1) {
    const holder = readHolder(file);
    if (holder === null ? tried >= emptyTries : isGone(holder)) {
      const whose = holder === null ? '' : ` ${holder.command}（进程 ${String(holder.pid)}）`;
      if (takeAway(file, holder)) say(`上一次${whose}没有做完就停了；这一次从头做。`);
      continue;
    }
    const who =
      holder === null ? '' : `（${holder.command}，进程 ${String(holder.pid)}，在 ${holder.host}）`;
    if (tried === 0) say(`另一个命令正在写这里${who}，等它做完……${elsewhere(file, holder)}`);
    if (tried >= tries)
      throw new SeedError(
        `${file}：等了很久，另一个命令还没有做完${who}。如果它其实已经不在了，请删去这个文件，再运行一次。`,
      );
    await pause();
  }
  try {
    return await run();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Of another machine's process nothing is known: its user has to say. */
function elsewhere(file: string, holder: Holder | null): string {
  if (holder === null || holder.host === hostname()) return '';
  return `（它在另一台机器上，这里看不到它还在不在；确知已经停了，请删去 ${file}。）`;
}

/** A lock without a word in it is being written; after ten seconds its writer was killed there. */
const emptyTries = 20;

/** Creates the lock; false where it is there. */
function take(file: string, command: string): boolean {
  const { pid } = process;
  const holder: Holder = { pid, since: startOf(pid), host: hostname(), command };
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    // A full disk leaves the file that was just made without a word in it.
    if (['ENOSPC', 'EDQUOT', 'EIO'].some((code) => isCode(error, code)))
      rmSync(file, { force: true });
    throw diskFault(error, file, '什么也没有写。');
  }
}

/** Removes a dead lock; one that another process took meanwhile is put back. */
function takeAway(file: string, dead: Holder | null): boolean {
  const aside = `${file}.${String(process.pid)}`;
  try {
    renameSync(file, aside);
    const right = JSON.stringify(readHolder(aside)) === JSON.stringify(dead);
    if (right) rmSync(aside, { force: true });
    else renameSync(aside, file);
    return right;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** Null while it is being written, or where it was cut. */
function readHolder(file: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Whether the holder's process ended; of another machine nothing is known. */
function isGone({ pid, since, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return isCode(error, 'ESRCH');
  }
  return since !== startOf(pid);
}

/** When a process began, in ticks since the machine did; null where the system has no /proc. */
function startOf(pid: number): string | null {
  try {
    // The name in brackets may hold blanks; what counts are the fields behind it.
    const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .split(') ')
      .at(-1);
    return fields?.split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Mutation } from './mutations.ts';

/** Plants one fault, runs its test, takes the fault out again; true where the test failed, as it must. */
export function runMutation({ file, from, to, test }: Mutation): boolean {
  const sound = readFileSync(file, 'utf8');
  const restore = (): void => writeFileSync(file, sound);
  const interrupted = (): void => {
    restore();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  try {
    writeFileSync(file, plant(sound, from, to));
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', test, '--reporter=dot'];
    return spawnSync(process.execPath, vitest, { stdio: 'ignore' }).status !== 0;
  } finally {
    restore();
    process.removeListener('SIGINT', interrupted);
  }
}

/** The text with the fault in it. */
function plant(text: string, from: string, to: string): string {
  const at = text.indexOf(from);
  return text.slice(0, at) + to + text.slice(at + from.length);
}

/** Why a fault cannot be planted: its text must stand in its file exactly once; null where it does. */
export function mutationFault({ file, from }: Mutation): string | null {
  const times = readFileSync(file, 'utf8').split(from).length - 1;
  return times === 1 ? null : `${file}: expected once, found ${String(times)} times: ${from}`;
}

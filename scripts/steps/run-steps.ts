import { performance } from 'node:perf_hooks';

/** One step of the build; `run` returns a few words on what it made. */
export interface Step {
  name: string;
  run: () => string | Promise<string>;
}

/** Runs the steps in order with one line of progress each; the first that fails ends the build with code 1. */
export async function runSteps(steps: Step[]): Promise<void> {
  for (const [index, { name, run }] of steps.entries()) {
    const start = performance.now();
    process.stdout.write(`[${index + 1}/${steps.length}] ${name} …`);
    try {
      const made = await run();
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      process.stdout.write(` ${made}，${seconds} 秒\n`);
    } catch (error) {
      process.stdout.write(' 失败\n');
      process.stderr.write(`${faultWords(error)}\n`);
      process.exit(1);
    }
  }
}

/** A fault in seeds/ is for its maintainer: the message says all; anything else is a bug of ours and shows its stack. */
function faultWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message.startsWith('seeds/') ? error.message : (error.stack ?? error.message);
}

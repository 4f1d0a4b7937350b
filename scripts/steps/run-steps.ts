import { performance } from 'node:perf_hooks';
import { diskFault } from '../files/disk-fault.ts';

/** One step of the build; `run` returns a few words on what it made. */
export interface Step {
  name: string;
  run: () => string | Promise<string>;
}

/** Runs the steps in order with one line of progress each; the first that fails ends the build with its fault. */
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
      throw diskFault(error, `“${name}”这一步`, '原来的网站没有动。');
    }
  }
}

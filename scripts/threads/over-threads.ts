import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Fewer jobs than this for each thread are done sooner than a thread has loaded what it needs. */
const worth = 12;

/** How many threads jobs are worth: none where the one that asks does them as fast. */
export function threadsFor(jobs: number): number {
  const threads = Math.min(availableParallelism(), Math.floor(jobs / worth));
  return threads > 1 ? threads : 0;
}

/**
 * Hands jobs to threads that run a script with `data`, a new one to whichever is done, and gives the results in the
 * order of the jobs. The script answers each message with one.
 */
export async function* overThreads<Result>(
  script: URL,
  data: unknown,
  jobs: readonly unknown[],
  threads: number,
): AsyncGenerator<Result> {
  const waiting = jobs.map(() => Promise.withResolvers<Result>());
  // A result that nobody waits for yet may fail without ending the process.
  for (const { promise } of waiting) promise.catch(() => undefined);
  let next = 0;
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(script, { workerData: data });
    let at = -1;
    const give = (): void => {
      at = next;
      next += 1;
      if (at < jobs.length) worker.postMessage(jobs[at]);
    };
    worker.on('message', (result: Result) => {
      waiting[at]?.resolve(result);
      give();
    });
    worker.on('error', (error) => {
      for (const { reject } of waiting) reject(error);
    });
    give();
    return worker;
  });
  try {
    for (const { promise } of waiting) yield await promise;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Work that leaves a page free to answer, in milliseconds. */
const slice = 12;

/** To be awaited within long work: lets go of the page when the last stretch was long enough. */
export function givingWay(): () => Promise<void> | undefined {
  let started = performance.now();
  return () => {
    if (performance.now() - started < slice) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        started = performance.now();
        resolve();
      }),
    );
  };
}

/** Work goes on so long before it lets the page breathe, in milliseconds. */
const BREATH = 8;

/** Takes one step after the other while there are more, and lets the page breathe in between. */
export function slowly(step: () => boolean): void {
  const start = performance.now();
  while (step()) {
    if (performance.now() - start < BREATH) continue;
    setTimeout(() => slowly(step));
    return;
  }
}

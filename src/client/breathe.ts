/** Longest stretch of work at a time: what a reader does meanwhile is answered at once. */
const slice = 12;

/** What long work waits for between its parts: a moment for the page once a slice of time is over, else nothing. */
export function breathe(): () => Promise<void> {
  let end = performance.now() + slice;
  return async () => {
    if (performance.now() < end) return;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + slice;
  };
}

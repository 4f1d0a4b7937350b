/** So many words of a phrase are worth loading parts for; the text itself decides on the rest. */
export const mostWords = 4;

/**
 * The stretch of a phrase's tokens to ask the index for: the one whose parts are cheapest to load. `chunks`
 * names the part of each token, null where no entry can have it; then nothing can be found, and the answer is
 * null too.
 */
export function chooseWindow(
  chunks: (string | null)[],
  isLoaded: (chunk: string) => boolean,
): [number, number] | null {
  if (chunks.includes(null)) return null;
  const width = Math.min(mostWords, chunks.length);
  let best: [number, number] = [0, width];
  let least = Infinity;
  for (let start = 0; start + width <= chunks.length; start += 1) {
    const missing = new Set(
      chunks.slice(start, start + width).filter((name) => name !== null && !isLoaded(name)),
    );
    if (missing.size >= least) continue;
    least = missing.size;
    best = [start, start + width];
  }
  return best;
}

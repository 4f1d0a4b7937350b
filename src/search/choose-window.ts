/** So many tokens are worth loading chunks for; the text itself decides on the rest. */
const worth = 4;

/** So many are asked for at most where their chunks are there already. */
const longest = 24;

/**
 * The stretch of a phrase's tokens to ask the index for: the one whose parts are cheapest to load, and then
 * as long as those parts allow. `chunks` names the part of each token, null where no entry can have it;
 * then nothing can be found, and the answer is null too.
 */
export function chooseWindow(
  chunks: (string | null)[],
  isLoaded: (chunk: string) => boolean,
): [number, number] | null {
  if (chunks.includes(null)) return null;
  const width = Math.min(worth, chunks.length);
  let best: [number, number] = [0, width];
  let least = Infinity;
  for (let start = 0; start + width <= chunks.length; start += 1) {
    const missing = new Set<string | null | undefined>();
    for (let at = start; at < start + width; at += 1) {
      const name = chunks[at];
      if (typeof name === 'string' && !isLoaded(name)) missing.add(name);
    }
    if (missing.size >= least) continue;
    least = missing.size;
    best = [start, start + width];
    const free = (name: string | null | undefined): boolean =>
      typeof name === 'string' &&
      best[1] - best[0] < longest &&
      (isLoaded(name) || missing.has(name));
    while (free(chunks[best[1]])) best[1] += 1;
    while (free(chunks[best[0] - 1])) best[0] -= 1;
  }
  return best;
}

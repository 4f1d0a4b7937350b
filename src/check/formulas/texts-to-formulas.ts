/** Words that several documents write alike, and how many. */
export type Formula = readonly [words: string, documents: number];

/** Signs that a fixed formula has at least. */
export const FORMULA = 8;

/** Three documents that write alike make a formula; of a hundred, more. */
const fewest = 3;
const share = 0.05;
/** The most widespread are kept. */
const most = 4000;

const mostBuckets = 1 << 22;

/** Documents, each as its texts → the strings of eight Han characters or more that several of them write alike. */
export function textsToFormulas(documents: readonly (readonly string[])[]): Formula[] {
  const least = Math.max(fewest, Math.ceil(documents.length * share));
  const often = documentsByBucket(documents);
  const counts = new Map<string, { last: number; count: number }>();
  documents.forEach((texts, at) => {
    for (const run of hanRuns(texts))
      for (let i = 0; i + FORMULA <= run.length; i += 1) {
        if ((often[bucketOf(run, i, often.length)] ?? 0) < least) continue;
        const words = run.slice(i, i + FORMULA);
        const known = counts.get(words);
        if (known === undefined) counts.set(words, { last: at, count: 1 });
        else if (known.last !== at) {
          known.last = at;
          known.count += 1;
        }
      }
  });
  const spans = new Map<string, number>();
  for (const texts of documents)
    for (const run of hanRuns(texts))
      for (const [from, to, count] of spansOf(run, counts, least)) {
        const words = run.slice(from, to);
        spans.set(words, Math.max(count, spans.get(words) ?? 0));
      }
  return [...spans].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most);
}

/** Stretches of a run in which each eight signs are a formula, with the least number of documents that write any. */
function* spansOf(
  run: string,
  counts: ReadonlyMap<string, { readonly count: number }>,
  least: number,
): Generator<[from: number, to: number, count: number]> {
  let from = -1;
  let lowest = Infinity;
  for (let i = 0; i + FORMULA <= run.length + 1; i += 1) {
    const count = counts.get(run.slice(i, i + FORMULA))?.count ?? 0;
    if (count >= least) {
      if (from < 0) from = i;
      lowest = Math.min(lowest, count);
    } else if (from >= 0) {
      yield [from, i + FORMULA - 1, lowest];
      [from, lowest] = [-1, Infinity];
    }
  }
}

/** How many documents have a window in each bucket of hashes: a first sieve that needs no strings. */
function documentsByBucket(documents: readonly (readonly string[])[]): Uint16Array {
  const signs = documents.flat().reduce((sum, { length }) => sum + length, 0);
  let size = 1024;
  while (size < Math.min(2 * signs, mostBuckets)) size *= 2;
  const last = new Int32Array(size).fill(-1);
  const counts = new Uint16Array(size);
  documents.forEach((texts, at) => {
    for (const run of hanRuns(texts))
      for (let i = 0; i + FORMULA <= run.length; i += 1) {
        const bucket = bucketOf(run, i, size);
        if (last[bucket] === at) continue;
        last[bucket] = at;
        counts[bucket] = (counts[bucket] ?? 0) + 1;
      }
  });
  return counts;
}

function bucketOf(run: string, from: number, buckets: number): number {
  let hash = 0;
  for (let at = from; at < from + FORMULA; at += 1)
    hash = (Math.imul(hash, 31) + run.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

function hanRuns(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/\p{Script=Han}{8,}/gu) ?? []);
}

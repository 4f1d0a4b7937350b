import type { FindPlaces } from './open-index.ts';

/** An index that has not answered after so many milliseconds counts as one that cannot be used. */
const patience = 8_000;

/** Two ways to the places of a term that give the same answer. */
export interface WaysToFind {
  readonly index: FindPlaces;
  /** All texts, compared one by one. */
  readonly scan: FindPlaces;
  /** Told once, when the index cannot be used and texts are scanned from then on. */
  readonly onScan: (reason: unknown) => void;
}

/** The index as long as it can be used, then the scan. */
export function indexOrScan({ index, scan, onScan }: WaysToFind): FindPlaces {
  let scans = false;
  return async (term) => {
    if (scans) return scan(term);
    try {
      return await inTime(index(term));
    } catch (error) {
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- another query may have failed meanwhile
      if (!scans) onScan(error);
      scans = true;
      return scan(term);
    }
  };
}

/** A promise that fails where what it waits for takes longer than `patience`. */
function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('搜索索引迟迟没有读到')), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

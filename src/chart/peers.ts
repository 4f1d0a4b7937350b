import { quantileSorted } from 'd3-array';

/** Many figures of others in five numbers: their ends, their middle half, and the median. */
export interface Peers {
  readonly count: number;
  readonly low: number;
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
  readonly high: number;
}

/** Values in one unit → five numbers; null where there are none. */
export const valuesToPeers = (all: readonly number[]): Peers | null => {
  const values = all.filter(Number.isFinite).sort((a, b) => a - b);
  const at = (part: number): number => quantileSorted(values, part) ?? 0;
  return values.length === 0
    ? null
    : {
        count: values.length,
        low: at(0),
        quarter: at(0.25),
        median: at(0.5),
        threeQuarters: at(0.75),
        high: at(1),
      };
};

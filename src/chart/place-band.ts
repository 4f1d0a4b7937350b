import type { Peers } from './peers.ts';

/** The others of a strip in px: from end to end, their middle half, and the median. */
export interface PlacedBand {
  readonly y: number;
  readonly ends: readonly [number, number];
  readonly half: readonly [number, number];
  readonly median: number;
}

/** The others in px on the scale of their strip; null where there are none. */
export const placeBand = (
  peers: Peers | null,
  scale: (value: number) => number,
  y: number,
): PlacedBand | null =>
  peers === null
    ? null
    : {
        y,
        ends: [scale(peers.low), scale(peers.high)],
        half: [scale(peers.quarter), scale(peers.threeQuarters)],
        median: scale(peers.median),
      };

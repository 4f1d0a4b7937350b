import type { ChartFigure } from './chart.ts';
import type { Peers } from './peers.ts';

/** A line of numbers of its own, from 0 to its largest figure. */
export interface Strip {
  readonly label: string;
  /** Said once with the label; captions leave it out. */
  readonly unit: string;
  /** Quiet words after label and unit. */
  readonly detail: string;
  readonly marks: readonly StripMark[];
  /** Whether a bar joins the marks, from a result to what is promised after it. */
  readonly joined: boolean;
  /** Others too many to have marks, as a band under the line. */
  readonly peers: Peers | null;
  /** Stands on the broken line of a strip without marks. */
  readonly empty: string;
}

/** A figure on a strip and what stands under it; `quiet` marks give the others' measure. */
export interface StripMark {
  readonly figure: ChartFigure;
  readonly caption: string;
  readonly quiet: boolean;
}

/** Strips under one heading; figures of different strips share no axis. */
export interface StripGroup {
  readonly heading: string;
  readonly strips: readonly Strip[];
}

/** The numbers at the ends of a strip: 0 to the largest, or the smallest to 0 where all are negative. */
export const stripToDomain = (strip: Strip): readonly [number, number] => {
  const values = strip.marks.flatMap(({ figure }) =>
    figure.valueMax === null ? [figure.value] : [figure.value, figure.valueMax],
  );
  const { low: least = 0, high: most = 0 } = strip.peers ?? {};
  const low = Math.min(0, least, ...values);
  const high = Math.max(0, most, ...values);
  return low === high ? [0, 1] : [low, high];
};

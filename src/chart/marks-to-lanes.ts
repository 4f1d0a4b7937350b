import { max } from 'd3-array';
import { placedShortValue } from '../words/placed-figure.ts';
import { markReach } from './siglum-mark.ts';
import type { Strip, StripMark } from './strip-series.ts';
import { lineWidth, toTextLines, type TextLine } from './text-line.ts';

/** A mark with its caption on one lane; `below` counts caption lines under the line, else 0. */
export interface LaneMark {
  readonly mark: StripMark;
  readonly x: number;
  readonly xMax: number | null;
  readonly lines: readonly TextLine[];
  /** Where the caption starts, or ends where it stands left of its mark. */
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  readonly below: number;
  /** Room that mark and caption take on the lane, in px. */
  readonly from: number;
  readonly to: number;
}

/** Marks that stand on one number line without touching. */
export type Lane = readonly LaneMark[];

const GAP = 6;
const APART = 12;

/**
 * Gives each mark of a strip, in order, the first lane and the first side (right, left; below where a
 * range leaves no side) where its square, tail and caption touch nothing and stay between `left` and the frame's right edge.
 */
export const marksToLanes = (
  strip: Strip,
  scale: (value: number) => number,
  left: number,
  frame: { readonly width: number; readonly captionMax: number },
): Lane[] => {
  const lanes: LaneMark[][] = [];
  for (const mark of strip.marks) {
    const choices = toChoices(mark, strip.unit, scale, left, frame);
    const place = lanes
      .flatMap((lane) => choices.map((choice) => ({ lane, choice })))
      .find(({ lane, choice }) => lane.every((other) => keepApart(other, choice)));
    if (place !== undefined) place.lane.push(place.choice);
    else lanes.push(choices.slice(0, 1));
  }
  return lanes;
};

const keepApart = (a: LaneMark, b: LaneMark): boolean =>
  b.to + APART <= a.from || a.to + APART <= b.from;

/** The captions that stay inside the frame, best first; below a mark there is always room. */
const toChoices = (
  mark: StripMark,
  unit: string,
  scale: (value: number) => number,
  left: number,
  frame: { readonly width: number; readonly captionMax: number },
): LaneMark[] => {
  const { figure } = mark;
  const lines = toTextLines(
    placedShortValue(figure, unit),
    'value',
    mark.caption,
    frame.captionMax,
  );
  const width = max(lines, lineWidth) ?? 0;
  const reach = markReach(figure, figure.place.siglum);
  const x = scale(figure.value);
  const xMax = figure.valueMax === null ? null : scale(figure.valueMax);
  const ends = { from: x - reach.left, to: (xMax ?? x) + reach.right };
  const common = { mark, x, xMax, lines, below: 0, anchor: 'start' as const };
  const right = { ...common, ...ends, textX: ends.to + GAP, to: ends.to + GAP + width };
  const before = ends.from - GAP - width;
  const leftward = {
    ...common,
    ...ends,
    textX: ends.from - GAP,
    anchor: 'end' as const,
    from: before,
  };
  const centre = (ends.from + ends.to - width) / 2;
  const under = Math.min(Math.max(centre, left), frame.width - width);
  const below = {
    ...common,
    textX: under,
    below: lines.length,
    from: Math.min(ends.from, under),
    to: Math.max(ends.to, under + width),
  };
  const beside = [
    ...(right.to <= frame.width ? [right] : []),
    ...(leftward.from >= left ? [leftward] : []),
  ];
  return beside.length > 0 ? beside : [below];
};

import type { ChartFigure } from './chart.ts';
import type { RulerMark } from './place-ruler.ts';
import { markWidth } from './siglum-mark.ts';
import { lineWidth, type PlacedLine } from './text-line.ts';

/** A figure picked out of a distribution: its siglum over a stem, its words beside it. */
export interface PlacedPick {
  readonly figure: ChartFigure;
  readonly x: number;
  readonly y: number;
  readonly text: PlacedLine;
}

/** A pick before its row has a height. */
export interface SeatedPick extends Omit<PlacedPick, 'y'> {
  readonly row: number;
}

/** Picks in the order given, each in the first row over the heaps where mark and words touch no other. */
export const seatPicks = (
  picked: readonly RulerMark[],
  scale: (value: number) => number,
  width: number,
): SeatedPick[] => {
  const rows: { left: number; right: number }[][] = [];
  return picked.map(({ figure, line }) => {
    const x = scale(figure.value);
    const wide = lineWidth(line) + 6;
    const mark = markWidth(figure.place.siglum);
    const rightward = x + mark / 2 + wide <= width;
    const left = rightward ? x - mark / 2 : x - mark / 2 - wide;
    const span = { left: left - 6, right: left + mark + wide + 6 };
    let row = rows.findIndex((taken) =>
      taken.every((other) => other.right <= span.left || span.right <= other.left),
    );
    if (row < 0) row = rows.push([]) - 1;
    rows[row]?.push(span);
    const at = mark / 2 + 6;
    return {
      figure,
      x,
      row,
      text: {
        x: rightward ? at : -at,
        y: 5,
        anchor: rightward ? ('start' as const) : ('end' as const),
        line,
      },
    };
  });
};

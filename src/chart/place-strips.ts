import { scaleLinear } from 'd3-scale';
import type { ChartFigure } from './chart.ts';
import { marksToLanes, type Lane } from './marks-to-lanes.ts';
import { type PlacedBand, placeBand } from './place-band.ts';
import { markReach } from './siglum-mark.ts';
import { stripToDomain, type Strip, type StripGroup } from './strip-series.ts';
import { LINE, toTextLines, type PlacedLine } from './text-line.ts';

/** A figure on its strip: `span` is the length of a range, `texts` stand from the mark's place. */
export interface PlacedStripMark {
  readonly figure: ChartFigure;
  readonly quiet: boolean;
  readonly x: number;
  readonly y: number;
  readonly span: number | null;
  readonly texts: readonly PlacedLine[];
}

/** A strip in px; `lines` are the heights of its number lines, one per lane. */
export interface PlacedStrip {
  readonly labels: readonly PlacedLine[];
  readonly lines: readonly number[];
  readonly marks: readonly PlacedStripMark[];
  readonly band: PlacedBand | null;
  /** From mark to mark, where two stand on one line and are joined. */
  readonly bar: { readonly y: number; readonly from: number; readonly to: number } | null;
  /** What stands on the line instead of marks. */
  readonly empty: PlacedLine | null;
}

/** Strips in px under their headings; `start`…`end` are the ends of every number line. */
export interface PlacedStrips {
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly end: number;
  readonly headings: readonly { readonly y: number; readonly text: string }[];
  readonly strips: readonly PlacedStrip[];
}

/** How strips are cut for one width of the page; `gutter` 0 puts labels above the line. */
export interface StripFrame {
  readonly width: number;
  readonly gutter: number;
  /** Widest caption in px: two of them and two marks must fit on a line. */
  readonly captionMax: number;
}

export const STRIPS_WIDE: StripFrame = { width: 680, gutter: 200, captionMax: 172 };
export const STRIPS_NARROW: StripFrame = { width: 328, gutter: 0, captionMax: 124 };

const HEADING = 44;
const LANE = 30;
/** Room for the band of the others below a strip's last line. */
const BAND = 14;

/** Places strips from top to bottom; marks that would touch move to a lane of their own below. */
export const placeStrips = (groups: readonly StripGroup[], frame: StripFrame): PlacedStrips => {
  const reach = groups.flatMap(({ strips }) =>
    strips.flatMap(({ marks }) =>
      marks.map(({ figure }) => markReach(figure, figure.place.siglum)),
    ),
  );
  const start = frame.gutter + Math.max(12, ...reach.map(({ left }) => left));
  const end = frame.width - Math.max(12, ...reach.map(({ right }) => right));
  const headings: { y: number; text: string }[] = [];
  const strips: PlacedStrip[] = [];
  let y = 0;
  for (const group of groups) {
    if (group.heading !== '') {
      headings.push({ y: y + 28, text: group.heading });
      y += HEADING;
    }
    for (const strip of group.strips) {
      const { placed, height } = placeStrip(strip, frame, start, end, y);
      strips.push(placed);
      y += height;
    }
  }
  return { width: frame.width, height: Math.max(y, 1), start, end, headings, strips };
};

const placeStrip = (
  strip: Strip,
  frame: StripFrame,
  start: number,
  end: number,
  top: number,
): { placed: PlacedStrip; height: number } => {
  const above = frame.gutter === 0;
  const labels = toTextLines(
    strip.label,
    'label',
    [strip.unit, strip.detail].filter((part) => part !== '').join(' · '),
    above ? frame.width : frame.gutter - 10,
  );
  const labelHeight = labels.length * LINE;
  const scale = scaleLinear().domain(stripToDomain(strip)).range([start, end]);
  const lanes = marksToLanes(strip, scale, above ? 0 : frame.gutter, frame);
  const lines: number[] = [];
  const marks: PlacedStripMark[] = [];
  let y = top + (above ? labelHeight : 0);
  // A strip that nothing stands on still shows its line: the measure exists, the figure does not.
  for (const lane of lanes.length === 0 ? [[]] : lanes) {
    const beside = Math.max(0, ...lane.map(({ below, lines }) => (below > 0 ? 0 : lines.length)));
    const height = Math.max(LANE, beside * LINE + 8);
    const middle = y + height / 2;
    lines.push(middle);
    marks.push(...placeLane(lane, middle));
    y += height + Math.max(0, ...lane.map(({ below }) => below)) * LINE;
  }
  const band = marks.length === 0 ? null : placeBand(strip.peers, scale, y + 2);
  if (band !== null) y += BAND;
  return {
    placed: {
      empty:
        marks.length > 0 || strip.empty === ''
          ? null
          : {
              x: start + 12,
              y: (lines[0] ?? 0) + 5,
              anchor: 'start',
              line: [{ text: strip.empty, tone: 'detail' }],
            },
      labels: labels.map((line, position) => ({
        x: 0,
        y: top + (above ? 14 : 20) + position * LINE,
        anchor: 'start',
        line,
      })),
      lines,
      band,
      bar: strip.joined ? placeBar(marks) : null,
      // In the order of the data table, whichever lane they came to stand on.
      marks: marks.sort((a, b) => order(strip, a.figure) - order(strip, b.figure)),
    },
    height: Math.max(y - top, labelHeight + 8) + 6,
  };
};

const placeBar = ([one, other]: readonly PlacedStripMark[]): PlacedStrip['bar'] =>
  one === undefined || other === undefined || one.y !== other.y
    ? null
    : { y: one.y, from: one.x, to: other.x };

const order = ({ marks }: Strip, figure: ChartFigure): number =>
  marks.findIndex((mark) => mark.figure === figure);

const placeLane = (lane: Lane, y: number): PlacedStripMark[] =>
  lane.map(({ mark, x, xMax, lines, textX, anchor, below }) => ({
    figure: mark.figure,
    quiet: mark.quiet,
    x,
    y,
    span: xMax === null ? null : xMax - x,
    texts: lines.map((line, position) => ({
      x: textX - x,
      y: (below > 0 ? 29 : 5 - ((lines.length - 1) * LINE) / 2) + position * LINE,
      anchor,
      line,
    })),
  }));
